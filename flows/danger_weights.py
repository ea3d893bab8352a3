"""How much each word, or pair of words, sounds like danger. Written by `bench/learn_danger.py`."""

BIAS = -2.83

# Words are cut to five letters; a pair is joined by an underscore.
WEIGHTS = """
+7.25: man
+6.75: he
+6.25: someo
+5.50: has
+5.25: mysel
+5.00: my there_is
+4.75: canno help
+4.50: at_numbe i_have want_to
+4.25: being in_the me
+4.00: 999 a_man
+3.75: ambul gas life sos suici the_polic
+3.50: kill livin outsi pills
+3.25: am_being an_ambul been car die door hurt i_was on_fire polic stabb
+3.00: and_i dad going_to he_is i_canno i_do of_livin think_about tonig took
+2.75: breat falle fire flat house kid littl mnie next roof stair to_die to_kill to_live
+2.50: anymo attac canno_stop carry feel going gone have_had havin in_dange it_all keeps knive last last_night nobod
    smell swall uncon will_not
+2.25: baby boy bus_stop end_it feel_like for_me havin_a her hits i_am istiy kids live locke locke_in morir morre
    next_door quero_morre quier quier_morir raped scare she swall_a threa to_end to_jump wake wake_up with_knive
    ölmek ölmek_istiy زوجي زوجي_يضربن يضربن
+2.00: 14 and_my at be_here bije call_an child eaten fight_with for_my heard here i_feel is_being just lads
    mnie_bije mum my_son mąż mąż_mnie night not_eaten now pleas_send point quero screa son the_flat the_shops
    the_stair they think way_out wish_i
+1.75: 5 a_car alive am_scare bate bate_soțul be_alive be_bette beats been_cutti bette_off bruis burn call_the canal
    canno_cope carry_on chce chce_sie cope days dead does_it he_will house_and husba i i_can i_need if_i is je_veux
    jump lads_are left man_is mi mor mouri my_baby my_husba mă mă_bate need_polic no_food not_let not_safe on_our
    our_stree pictu polic_now polic_pleas quick she_is shops sie_zabic smoke soțul stand_on stop_. stuck să să_mor
    the_canal the_house the_roof they_are this_anymo to_hurt toddl touch touch_me uncon_by upsta veux veux_mouri
    vreau_să woman_uncon zabic أريد أريد_أن أموت أن أن_أموت
+1.50: a_gun am_going am_gone and_never be_dead beats_us being_abuse bleed boyfr chaht chaht_hun chcę chcę_już colla
    comin cryin cutti_again dad_beats dange edge edge_of fire_in fired fired_on flat_and follo food_since gas_smell
    goodb gunsh had_no have_not hear heard_gunsh help_help here_tomor hidin himse his hits_me hun i_wish it_take je
    jump_off just_heard just_want już już_żyć killi_mysel live_for main_marna many_pills marna marna_chaht me_and
    me_to my_life my_littl neigh nie_chcę not_breat not_pay not_see numbe_9 of_pills old_man park_roof pills_does
    pleas_help said said_they send send_the shots shots_fired sie since_tuesd someb the_bus the_edge the_kids
    the_point throa tomor tuesd vreau żyć مرنا مرنا_چاہتی میں میں_مرنا چاہتی چاہتی_ہوں ہوں আমাকে_মারে আমার_স্বাম আমি
    আমি_মরে চাই মরে মরে_যেতে মারে যেতে যেতে_চাই স্বাম স্বাম_আমাকে
+1.25: 12 14_oak 9 a_batte a_child a_rope a_way about_dying again_canno all_night alone_all and_canno and_smoki
    and_they and_will are_being at_14 batte batte_. best_way bridg burni call can_hear canno_breat canno_keep
    car_park carbo carbo_monox cella chest chlop chlop_mnie cut_mysel cutti daugh do_somet doing_this downs drown_in
    dusi elect_meter emerg_at every_would ex feeli_suici gang get_out girl give_up go_home going_off hai harmi
    harmi_again has_falle has_gone help_me hit how_many i_just i_keep i_might i_took ice into is_blood is_spark
    it_anymo keep_doing kid_stuck knive_in life_is lift_and littl_one main many_paink marta marta_hai mera
    mera_shoha meter meter_is might_do mnie_dusi moj moj_chlop monox monox_alarm mujhe_marta my_daugh my_door my_ex
    my_famil my_flat my_grand my_mum nie not_wake nothi_left oak_rd off_witho on_life outsi_the paink pregn_and
    ready_to right_now rope safe screa_and self_harmi send_help shoha shoha_mujhe since smell_in smell_of spark
    spark_and stop_think stron suici_tonig take_it taken telli_me the_carer the_cella the_road there thing
    this_every threa_to threw throu to_burn to_give took_too up_on urgen us was what_is with_a witho_me woman আমাকে
    আমার
+1.00: ._peopl 12_now 5_elm 999_for a_bomb a_brick a_heart a_knife a_littl a_load a_nurse a_teach abuse again alarm
    alarm_is all_to am am_pregn am_sleep am_stand am_stood am_texti ambul_quick ambul_to an_overd and_bleed and_has
    and_is and_she are_telli are_using baby_has beati been_run been_stabb been_think being_black being_hit
    black_with blood bomb bomb_in brick call_999 canno_move canno_take car_has car_on carer cares cares_if
    chest_pain child_falle child_is club_just colla_at crash crash_into cryin_for days_and deale deser_to disap
    disap_and does down_the drown elm_walk endin espos espos_me every every_is falle_throu fear feeli follo_me food
    for_days for_help frapp front_of gas_on get_someo golpe goodb_all got got_a got_shot grand had has_bruis
    has_colla has_just have_taken help_i here_quick home home_slapp hurt_peopl ice_and ice_on in_front is_on
    is_threa just_crash just_now just_swall keep kid_drown kid_next kill_me kill_my landi last_messa live_or load
    load_of lost_the lot_latel makes_me man_colla man_keeps man_on mari mari_me marid marid_me marry me_frapp
    me_golpe me_pega me_pleas men messa_goodb mi_espos mi_marid might miss_me mon_mari motor_bridg much_. mujhe
    my_boyfr my_last my_nephe my_partn need_ambul nephe never_come no_money nobod_cares nobod_would not_come
    not_deser not_leave not_movin nurse nurse_at oak of_gas old on on_the or_die partn passp_and pay_us pega
    peopl_hurt pictu_of point_of pomóż pomóż_mąż pond pregn rd_need reall_know ring_an road_alone roof_of round
    round_the safe_here says self she_has slapp slapp_my sleep sleep_in smash someb_help someo_got someo_here
    somet_to stabb_outsi stood stood_on stop_not stron_smell stuck_on suici_a teach_touch tell_anyon telli text_but
    the_car the_flats the_home the_landi the_motor the_pond the_schoo the_toile the_will they_said they_will
    threa_me threw_a throu_ice tired tired_of to_disap to_mysel toddl_wande tried tried_to us_leave using_my
    voice_are wande wande_in want want_it was_dead we_have when_i who_to will_kill will_to wish would_be would_miss
    would_not
+0.75: ._one 3_days 40 40_parac 4_they 5_and 6_are a_boy a_doorw a_panic a_train about_suici afrai afrai_for
    after_my all_over aller aller_and alone alone_for am_done am_hidin am_suici am_trapp and_cryin and_do and_havin
    and_made and_raped and_said and_smoke and_threw any_reaso anyon are_hungr are_left are_outsi are_shout
    assau_last at_me at_schoo at_us ate ate_some attac_at attac_walki baby_is badly bathr being_kept being_starv
    below_is best bin_chute bin_store blood_all blood_every boy_on brick_at broth burn_my burni_in burni_now by_the
    can_carry canno_do chute chute_on come_back comin_out count_lines cut daugh_ate days_at do_it do_this dog_when
    done_with door_down door_is doorw downs_are drugg drugg_and drugs dying eaten_for eaten_since endin_it every_day
    every_night ex_has falle_in fight fire_outsi fires fires_in flame flame_comin flat_above flat_below flats for_3
    for_no from_him full_of gas_has gas_leak girl_upsta go_on got_stabb groom had_enoug hallw has_a has_run
    has_taken have_been have_lost have_no have_took havin_thoug head head_in heart_attac heati_and help_now
    her_three her_throa herse hi_. hidin_from hidin_in him_in his_head home_alone house_down house_is hurt_mysel
    hurti hurti_my in_our into_my into_the is_5 is_aller is_bleed is_break is_burni is_closi is_comin is_flame
    is_hitti is_left is_minus is_screa is_the is_uncon job_my jumpi jumpi_in keep_havin keeps_setti kept kept_here
    kids_alone kids_downs kids_fight kids_home kill_herse kill_him kitch knive_outsi know_what latel leak leak_at
    leave_her leave_the left_on left_to let_me like_jumpi like_killi like_this lines_lads littl_boy littl_girl locks
    look_after lost love_them lying lying_in made_to man_got man_havin man_in man_onlin man_outsi many me_at me_do
    me_for me_if me_with men_with minus minus_5 mon money motor movin my_boss my_broth my_dad my_frien my_gas
    my_house my_job my_kitch my_nan my_newbo my_passp my_pills my_step my_table mysel_again naked nan need_the
    need_urgen neigh_leave never_wake newbo newbo_is nobod_will not_be not_here not_reall not_worth notic_when nudes
    numbe_12 numbe_4 numbe_6 of_a of_burni of_killi of_numbe off_the oldes oldes_is on_mill on_their one_is our_bin
    our_stair out_. out_for outsi_with over_on overd own own_every pain_canno pakis panic_attac parac park_right
    passp pleas_look polic_at punch punch_me racis_thing raped_on ready roof_cryin run_out safe_at see_any sell
    send_someo setti_fires shop_now shot shout shout_racis sleep_and sleep_tonig someo_is someo_keeps someo_lying
    son_is stab stabb_by stair_and starv steal store_. stron_gas stuck_in table taken_40 teach tell tell_my
    the_bathr the_best the_hallw the_ice the_lift the_oldes their_own thing_and think_i thoug_of three_kids throa_is
    to_5 to_be to_go to_marry to_sleep to_text toile told_me too_much took_all took_an took_my uncle upsta_is
    urgen_help using voice walki walki_home was_attac was_drugg was_sexua way will_notic will_stab with_life
    woman_stand work_for worth_livin youth_club
+0.50: ._nothi 12_going 14_year 15 22 22_never 3_calli 7_is 82 82_and a_bottl a_cigar a_coat a_fight a_gang a_girl
    a_group a_hamme a_house a_naked a_note a_slap a_stabb a_toddl a_wheel about_12 about_endin about_hangi above
    abuse_on afrai_of alarm_keeps aldi all_my all_tonig alway_cover am_14 am_82 am_havin an_axe an_older and
    and_booke and_gets and_he and_her and_one and_out and_says and_thing anymo_i anymo_since anyon_but are_child
    are_comin are_givin are_going are_kicki are_makin are_rough arms ash_house askin askin_for at_her at_my attac_me
    away_and axe baby_screa bats beat_me beati_a beati_his bed_with been_attac been_raped being_force being_groom
    being_stalk black booke_my boss boss_locks bottl_of boy_at boy_carry boy_has boyfr_makes break break_in
    breat_prope broke_in broth_in burn_the burn_us burne burne_me bus_and bus_stati but_my by_car by_her calli_for
    canno_get canno_go canno_live carer_are carer_is carry_knive child_hit child_locke child_next child_playi chip
    chip_shop cigar closi coat coat_or come_home comes_into comin_back comin_round comin_under cover_in crisi_team
    cut_her dad_gets dad_has daugh_askin daugh_has deale_and deale_have deale_will do_if do_thing does_thing doing
    door_are door_with down_with drag drag_me drink_and drugs_to eaten_in elm elm_house emerg endin_my estat_with
    every_in ex_broke expos expos_himse falle_and famil_will fear_for fear_of feed feed_me feel_safe feel_sick
    feel_suici finds finds_out flood_and floor_at follo_girls food_and food_for for_leavi for_now for_pictu force
    force_himse foste foste_dad four_days frien frien_has from_schoo front full gang_are gang_threa garde_tryin
    gas_in get_in gets gets_in gets_viole girl_about girl_at girlf girls girls_home givin_my go_tonig going_in
    gone_missi gone_throu goodb_forev grand_is groom_by groun_outsi group_of gun gun_on hamme hands_round
    hangi_mysel hangi_round hard_in has_been has_cut has_marks hate_mysel have_cut have_got have_nothi have_writt
    he_beat he_burne he_does he_finds he_hits he_pushe he_put he_raped he_threa he_wants hear_her hear_my heard_a
    help_he her_baby her_kids her_screa her_wrist here_and here_anymo himse_on himse_to his_frien his_hands
    his_throa his_wife hit_a hit_by hits_her hitti home_from house_full hurry hurry_he hurt_me husba_drink i_cut
    i_fear i_fell i_heard i_ran i_tell if_he in in_ash in_bruis in_downs in_fear in_four in_it in_last in_pakis
    is_beati is_choki is_drown is_drunk is_flood is_follo is_full is_going is_got is_havin is_here is_hurti is_locke
    is_outsi is_suici is_too is_viole is_walki just_been just_texte keep_think keeps_going keeps_hangi keeps_messa
    kicki kicki_a kids_. kids_at kids_i kids_in kids_would kill_mysel knife knife_to know_who lad lad_owes
    lads_threa lady_upsta law_force left_alone left_for lift like like_endin lines live_anymo live_like locks_us
    mache mache_outsi make_my makes makin_me man_expos man_hit man_tried marks marks_on matte_anymo me_down me_from
    me_home me_into me_pictu me_sayin me_she me_sleep me_up men_follo messa_my mill mill_road miss money_and mum_and
    mum_does mum_has mums_boyfr my_14 my_boy my_foste my_girlf my_kids my_lad my_money my_nudes my_room my_stepd
    my_teach my_throa my_uncle my_weddi mysel_badly naked_video need_help need_someo neigh_are neigh_baby
    neigh_beati neigh_has neigh_hits neigh_house neigh_told never_has night_and night_he no_heati no_point no_way
    no_where not_feed not_feel not_tell not_want note note_for nothi nothi_matte notic now_pleas numbe_22 numbe_3
    numbe_7 of_himse of_kids of_lads of_life of_men of_my of_smoke of_the off_if old_is older older_lads older_man
    on_his on_like on_satur on_snapc one_has onlin onlin_wants or_food out_i outsi_aldi outsi_now over_my over_the
    owes owes_money own_i own_life pain panic paren_took partn_will phone_and pills_next place_down playi_on
    pleas_call pleas_hurry point_anymo point_carry pushe pushe_me put_his ran_away raped_last reall reaso_to ring
    road_now room_at rough rough_with round_my round_tonig run run_over said_theyd satur saw_a sayin sayin_goodb
    says_he says_hell scare_of scare_to schoo_right schoo_takin screa_all screa_at see_a sends_me setti shake_it
    share_my she_shake since_monda slap smash_his smash_upsta smoke_comin snapc snapc_is some_man some_of
    someb_follo someo_to someo_tried somet somet_stupi son_drugs spat spat_at stab_me stabb_on stalk stati_on step
    step_mum stepd stepd_comes stree stupi suici_and suici_pleas taken_over takin takin_pictu teach_sends team_will
    texte_me the_child the_chip the_crisi the_deale the_door the_floor the_girl the_groun the_heat the_kid the_lady
    the_lake the_place the_youth they_do they_make they_spat they_would theyd theyd_hurt thing_i thing_smash
    thing_to think_my threa_my three throu_my to_carry to_deale to_drag to_kids to_sell to_share to_smash to_stop
    to_urgen to_wake to_work toddl_hard toile_pleas told tonig_with too_many tryin tryin_to two_men uncle_makes
    under_my up_again up_tomor upsta_screa urgen_. us_out video viole viole_. viole_to walk walki_round wants_my
    wants_to was_not was_raped way_to weddi weddi_in what_he wife_has wife_is will_do will_hurt with_an with_bats
    with_every with_mache with_mum with_photo woman_outsi worth would_burn wrist writt writt_a year_old
+0.25: ._last 16_and am_16 am_stuck and_pregn and_scare and_shout and_threa ash below bleed_from boy_next bruis_all
    by_my can_smell car_in carer_steal child_has dad_does deser door_has drug_deale enoug_. filli_with frien_just
    from_his from_next grand_steal groun hangi have_just he_poure he_says hear_screa her_again his_arms hitti_her
    hitti_my in_law into_a is_filli is_no is_smash lake low_and mum_right my_block my_dog my_lette petro petro_throu
    poure poure_petro racis reall_low road scare_what sends shake shout_at smash_the smell_gas steal_from the_littl
    the_river to_his us_in with_his with_smoke
-0.25: ._this a_cafe a_dog affor_the and_the and_would anti aware bus_shelt calli_the can_someo cance_my clini
    damp_is dance_lesso daugh_wants defib enoug_is equip fence_fell for_bikes go_out gym_equip hoste is_enoug
    kids_safet libra_with month more_than my_hand my_wheel neigh_fence no_light not_conta o phone_alone schoo_on
    sendi sendi_me short testi texts_and the_wrong to_my to_opt to_schoo to_walk turn_off wants_dance whole will_get
    you_to
-0.50: ._a ._do ._how ._thank ._they 10 a_bus a_denti a_fridg a_great a_new about_my acros all_day an_allot answe
    are_great are_killi arts asked baby_i bad balls bank becau_of bench bikes bills bin_my block_drain block_me
    bothe bus_with came canno_affor canno_stand cat cease centr_on check chemi choir chris churc commu_centr compa
    compe compl conse_to conta_my corne crime damp dark daugh_inste denti did_not die_on died disab disco distu
    do_you dog dogs drain_outsi drop dumpe_a early eat elect elm_rd energ enoug fair faith feel_lonel feet feet_are
    fewer field find find_the for_every forms fresh fridg from_your fuck get_hurt get_on gym had_a hand haras
    has_dumpe has_no have_the hedge hello help_at help_for help_us here_all home_in hour hurt_on husba_and i_did
    i_get i_withd i_work i_worry i_would idea if is_a is_lonel it kick kille knee knock last_year laugh libra
    light_in like_to line liste live_somew lived_here lolli lolli_lady lonel_since longe loud_music love_the
    loves_footb lunch makin_my marke marri me_a me_about me_anymo me_the mensa mesaj mind mobil monda_only mum_she
    my_cat my_conse my_drive my_feet my_mind na nearl need needl never new_numbe nice no_docto non_stop not_get
    not_inter not_messa not_send nothi_to of_our of_weed off_my on_a on_elm on_monda once opt_me out_door park parks
    peopl_with place plays pleas pleas_remov pool poor pover press prosz put quit_smoki recei refug remov_my repor
    revok rubbi_in save seein sent set sexua shoot signs smoki_help sms son_loves space stand_the start stati stay
    steps stop_i stop_sendi stop_the surge survi swear take_my take_the term termi termi_my that_road the_alley
    the_bins the_broke the_centr the_chemi the_club the_commu the_corne the_counc the_end the_field the_garde
    the_green the_list the_man the_meeti the_noise the_path the_plant the_smell the_stati these_messa this_numbe
    throw to_help to_pay to_play toget tripp tripp_on trust turn unreg unreg_me waiti want_a want_more want_out
    want_these wants_a waste we_are weed_in weeke went what when_you who_is wife_wants with_my withd_my worry_about
    would_help would_love wrong_numbe y you_have you_want young your_list
-0.75: ._is ._pleas ._we a a_night about acces add after alley allot allow am_tired anoth any anymo_texts area back
    be_a benef big bike board bring buses canno_park carer_canno close club colle conta_me contr dance delet_my
    docto does_not dumpe else end_of fine footb for_kids forge group hall have_lived help_the help_with high homel
    if_you in_a inste is_killi is_there late lesso like_a litte lived lose loud loves makin me_. music my_subsc name
    neede no_more non not_a not_have not_text numbe_is of on_my on_that open opt_out past path piss play playg
    pleas_do potho prope remov_me resid retir s safet send_me servi shelt shoul_not sign some speed stuff subsc
    take_me texti_my the_pub times to to_keep to_unsub too trees unsub_me up_to use wall weed week where withd worry
    year you_.
-1.00: ._it about_the activ agree alrea am_on are_not are_you aroun ask befor broke build cafe can care clear could
    counc cross day de dear delet drain fence first for_a garde killi_me know live_in lol me_again me_off messa_me
    morni need_a needs_a not_stop off pick plant pleas_stop pub quit real rubbi socia somew tax the_hall their
    these_texts those to_have under want_my will_be would_like wrong you_are
-1.25: 4 be bins by call_me cance cars centr clean conse drive getti how later leave_me list lonel me_alone meeti
    needs_to noise offic our parki party publi syste to_see town water were when why with_the years
-1.50: ._i affor at_the class commu count did for_the from healt housi inter light love march numbe opt sorry still
    text_me texti_me than thank traff work
-1.75: block chang conta for free get green make need_to no peopl perso phone right shoul_be stop_texti text texti
    we_need
-2.00: great i_will messa remov state the then time to_the who
-2.25: good only suppo these this unsub women
-2.50: becau it_is new
-2.75: texts we
-3.00: ? but my_numbe needs or
-3.25: ok stop
-3.50: as more shoul
-3.75: so your
-4.00: .
-4.50: that
-5.25: you
"""
