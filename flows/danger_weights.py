"""How much each word, or pair of words, sounds like danger. Written by `bench/learn_danger.py`."""

BIAS = -4.25

# Words are cut to five letters; a pair is joined by an underscore.
WEIGHTS = """
+8.25: there_is
+7.00: ILL THEY_MINE WEAPON mysel will_not
+6.75: 999
+6.50: someo
+6.25: man sos
+6.00: DIE gone he life
+5.75: been has want_to
+5.50: HURT the_polic
+5.25: CHILD am_being ambul at_numbe being
+4.75: KIN_MINE MINE_HURT door left wake
+4.50: MINE_DIE THEY_HURT an_ambul car feel i_have in_the
+4.25: HURT_MINE KIN NOT_DIE a_man have_had last_night mnie roof took
+4.00: IDEA_DIE THEY_ILL canno_stop help if_i it_all keeps on_fire polic
+3.75: KIN_HURT and_i flat get_out he_is lette mi morir nobod pills quier_morir swall think_about wake_up
+3.50: BODY CHILD_NOW FEAR THEY_BODY and_canno be_here bette_off canno feel_like goodb gunsh heard_gunsh i_was
    in_dange istiy morre of_livin outsi quero quero_morre quier stabb tonig ölmek ölmek_istiy زوجي زوجي_يضربن يضربن
+3.25: ._no 14 FEAR_FEAR NOT_NOW NOW_NOT THEY WEAPON_MINE and_it be_bette be_dead carry end_it every_would for_my
    going_to heard i_need on_our sleep spark the_canal throu to_die way_out wish_i
+3.00: MINE_ILL NOW_NOW after and_she be_alive bije burn canal cryin die fight_with grand it_anymo knive livin main
    me mnie_bije mąż mąż_mnie next pictu pleas_send polic_pleas stood stood_on swall_a the_flats the_roof with_knive
+2.75: NOT_ILL THEY_WEAPON alive and_never anymo bate bate_soțul boy call_an call_the canno_cope canno_get carry_on
    chce chce_sie cope do_it eaten falle fired fired_on flats gas hear her himse je je_veux littl looki money mor
    mouri mă mă_bate need_polic nobod_would not_be not_eaten over point polic_now quick shots shots_fired sie
    sie_zabic sleep_in smell soțul să să_mor think this_anymo to_end veux veux_mouri vreau vreau_să would_miss
    would_not zabic أريد أريد_أن أموت أن أن_أموت
+2.50: 5 DIE_NOW ILL_MINE MINE_CHILD MINE_FEAR MINE_KIN MINE_NOT NOW THEY_NOW after_this and_they anyon bloke boys
    canno_go chcę chcę_już cutti days do_somet down drink for_me going_off havin havin_a here hidin house is_spark
    już już_żyć keep locke_in many_paink me_pleas me_to miss_me my my_life nan neigh nie_chcę night not_let not_safe
    of_the our_stree paink roof_of says send send_the side_of stair suici the_baby the_flat toddl took_too top upsta
    walki when_i worry żyć
+2.25: ._itll 14_oak 999_for IDEA_FEAR KIN_ILL MINE_WEAPON a_batte a_bloke am_scare anyon_after askin be_aroun
    be_over been_cutti being_abuse boss by_morni call_999 can_stop carbo carbo_monox carer chaht chaht_hun come_back
    comin_out cut_mysel dead_than dog downs emerg_at every_can floor frapp fuse fuse_box has_gone i_feel i_took
    is_been is_smoki itll itll_be kitch like_this look_after main_marna man_is mari mari_me marna marna_chaht me_for
    me_frapp meter mon_mari monox monox_alarm movin mum my_throa no_money of_a off_witho passp photo side somet_to
    stop_worry the_carer the_point the_railw the_top think_i throa to_live tomor touch wande with_a writt year_old
    مرنا مرنا_چاہتی میں میں_مرنا چاہتی چاہتی_ہوں ہوں আমাকে আমাকে_মারে আমার আমার_স্বাম আমি আমি_মরে চাই মরে মরে_যেতে
    মারে যেতে যেতে_চাই স্বাম স্বাম_আমাকে
+2.00: FEAR_MINE IDEA_NOW ILL_NOT a_bomb alarm_is am_going and_he and_will assau_last at_14 baby batte bed bomb
    bomb_in boy_on bus_stati bus_stop call can_hear chlop chlop_mnie closi_up disap disap_and does does_it
    does_thing down_the dusi edge edge_of espos espos_me fear fire_in front_of going golpe got hai help_me house_and
    hun hurti_my i_do i_keep in_front in_it is_being it_take joke joke_this just_heard just_want kms kms_tonig lad
    lads_are lady locke looki_over made many_pills marid marid_me marta marta_hai me_golpe me_much me_pega mera
    mera_shoha mi_espos mi_marid might_do mnie_dusi moj moj_chlop mon much_longe mujhe mujhe_marta my_own never_come
    newbo next_door no_joke nobod_will not_pay numbe_9 oak_rd old_man on on_life out over_by own park_roof pega
    pills_does railw read_this right_now scare send_help shoha shoha_mujhe somet sting telli_me the_edge this_every
    this_i time_you to_disap to_kill up_on was_sexua way worry_. you_read
+1.75: 2_year 40 40_parac CHILD_NOT KIN_NOT MINE_MINE NOT_FEAR NOW_DIE NOW_IDEA THEY_THEY a_car a_child a_way
    about_me again_canno am_gone ambul_quick and_crack and_her any_of are_boys arm at at_me attac being_black
    best_way bleed blood box box_is boys_on breat canno_see car_with club_just come_down crack cutti_again dange
    deale dog_is every_day follo for_days front get_up give_up go go_home harmi harmi_again has_not have_got have_my
    help_help hurti i_am i_might i_wish in_bed insul into_the is_break is_comin is_walki just_now kill knive_in last
    lying lying_in marry me_at need_urgen no_adult no_food not_movin old old_on parac pictu_of plann ready_to reall
    ring_an says_i self_harmi shed_. since stabb_outsi stop_. stuck taken_40 tell_my telli the_car the_door
    the_floor the_motor the_stair the_train three three_kids to_do to_jump to_worry tonig_. track_now train_track
    uncon urgen urgen_help we_canno who_to with_life witho_me would would_be
+1.50: ._drive 12 13 2_think 9 BODY_ILL CHILD_IDEA KIN_NOW MINE_THEY NOW_FEAR THEY_FEAR a_bothe a_littl a_newbo
    a_photo a_rash about_stepp abuse after_my alarm all_night all_plann am_done am_musli and and_a and_we are_being
    aroun_for at_schoo baby_. bee been_run black_with bothe_to boyfr broth burni by_the by_then canal_. closi cut
    dad dog_on done_with drive_canno eaten_for elm_walk flame flame_comin flats_on food_since freez_in from_the
    gas_smell get_someo girl go_in gunsh_from had_no has_come have_not have_taken have_writt he_will hear_the
    here_quick herse home how_many i_cut i_fell is is_blood is_flame it_after kid kids_and lads left_the littl_boy
    lost love_them makes_me marks me_becau me_do meter_and middl_of money_on motor my_flat my_grand my_lette
    my_littl my_nephe mysel_again need_ambul neigh_set nephe never_wake newbo_. nie night_and not_breat not_come
    not_tell not_wake nothi_left nurse oak of_numbe on_platf on_the our_passp outsi_the pakis pavem pleas_help
    rash_that rathe_be rd_need run_out said see_any seen self set_their since_tuesd smoki someo_here stepp stepp_off
    summe_. taken teach than_go thank_for the_barri the_house the_meter the_pavem the_road their_dog there_are they
    this_weeke throu_my to_anyon to_burn to_hurt to_marry to_stop touch_me track train uncon_by up was_dead what_i
    where_i wish woman_uncon wrote
+1.25: 10 12_now 3_days 5_elm 6_are CHILD_CHILD DIE_DIE DIE_FEAR FEAR_NOW NOT_MINE a_boy a_fortn a_knife a_note
    a_rope a_shed a_train afrai_for all_to am_13 am_14 am_losin am_sleep am_texti ambul_to and_shout and_three
    anymo_. are_kicki arm_so asked_me askin_what at_you away_and barri barri_on bathr batte_. bee_sting being_starv
    big_knife bleac bloke_is can_carry canno_keep canno_move car_has carer_is carri cella chest_pain child_falle
    child_is chip chip_shop coach_messa come_home cryin_for daugh_arm days_. days_and deale_will doing_this down_in
    drugs_to dual dual_carri emerg every falle_throu farm fear_for flat_below flyov follo_me for_help fortn frida
    gas_on goes_out gone_by goodb_all got_it got_put grand_does grips grips_my had hall_and hard_there has_turne
    have have_made have_wrote help_now here_tomor him_for hits hurry_he i_can i_canno i_fear i_hear i_shant ice
    ice_on idea_for in in_fear in_here is_burni is_hurti is_marks is_minus is_on is_threa is_viole is_wavin jump_off
    jumpi jumpi_in keep_doing kicki kids_at kids_i kids_on knife_about knive_outsi lad_has ladde_and lady_grips
    landi last_messa lette_stink lift_and like_jumpi lock locks mache made_up man_onlin me_if me_pictu messa_goodb
    minus moan moan_at money_and much much_blood musli my_body my_boyfr my_coach my_drink my_famil my_frien my_last
    my_money my_nan my_pensi my_teach my_top my_tutor nan_goes need_the neigh_lette night_askin no_ones not_care
    not_deser not_here not_leave not_save not_see now numbe_12 nurse_lady of_gas of_himse off_if on_me one_side
    ones_seen out_today park_? passp_and pay_us peopl_in photo_witho place_at platf_2 pleas_hurry polic_at pomóż
    pomóż_mąż pond put_out rash read river round_the safe_here said_no said_they sayin screa_and see_a seen_him
    sends sends_me shant shant_be she shed shop_now shout shout_at smell_in smoki_and so_hard so_we someo_in
    someo_lying somet_stupi sorry_to stab sting_and stink_and stop_when stron stron_smell stupi summe teach_sends
    the_bathr the_cella the_chip the_dual the_farm the_flyov the_home the_keys the_ladde the_landi the_middl
    the_pond the_summe the_time the_toile the_viadu then_. they_are they_said thing thing_when this_time threa
    threa_to throa_closi throu_ice tired to_5 to_give to_moan to_mysel too_many top_on tryin_to tutor tutor_asked
    uncle uncle_makes under_the up_. us_leave viadu viole_to walki_in want_it water_is wavin wavin_a we_got weari_.
    when_nan wife_is will_to woman_walki worry_about wrong_side you_can you_will
+1.00: ._i ._me ._sorry 5_and 5_hours 5_tryin ?_do CHILD_FEAR HURT_CHILD IDEA_NOT ILL_ILL KIN_KIN MINE_BODY
    NOW_CHILD THEY_NOT a_big a_glass a_hidin a_panic a_teach a_toddl about_at about_by after_frida after_me
    after_tonig all_my am_at am_havin am_sat am_stood an an_axe and_boss and_cryin and_has and_havin and_is and_left
    and_my and_no and_peopl and_there any any_reaso anymo_after anyon_but are_telli are_ten are_touch aroun_to
    attac_a attac_at babys_got back bank_card bath_. be_brave be_gone be_with been_sitti being_stalk below bin_chute
    bin_store bone bone_stick boss_has boy_at brave break_in brick bruis burn_the burni_now bus_has but_toast
    canno_feel canno_reach card care_. cares_if carri_. chemi_is chest chute chute_on close_. coach colla comin_back
    comin_in confu_old crash_into deser_to do_thing door_getti door_lock down_on down_with drink_so drown drown_in
    drug_deale drugs drunk drunk_weedk estat_with every_in every_is expos_himse famil_want fast_and fear_of feed
    feel_awful feel_one feel_reall fires fires_in flat_and flats_looki flood_water floor_in from_schoo funer
    funer_and gas_in gas_leak girl_about girls given given_all go_on go_with goes goodb_left got_a got_nowhe
    got_water grand_is had_nothi hang_mysel hangi hangi_down has_drunk has_falle has_just has_our have_lost
    have_sorte he_would help_i here_5 him_in himse_to hits_me home_from hurry hurt_peopl i i_just i_ran in_any
    in_downs in_fast in_her in_his in_one in_to insul_and inten_to into is_attac is_bone is_close is_closi is_freez
    is_screa is_the jump just_crash just_the keep_the keeps_setti keys keys_under kid_stuck kids_next kill_me
    killi_mysel kitch_on knife know_where know_who ladde leak leak_at left_for left_now left_on life_is line
    line_since littl_girl live_for live_or live_wire lock_so long_way look losin_the lost_the made_me made_to
    man_colla man_havin man_in man_wande manag_keep many mat mat_. middl miss movin_. my_baby my_babys my_dad
    my_door my_funer my_kids my_kitch my_passp my_plot my_room my_siste my_step my_stepd mysel_and naked need_it
    need_someo no_shoes no_use nobod_cares not_allow not_go not_going not_inten not_know not_want note nothi_but
    notic_when nudes numb numbe_6 of_insul of_life of_my of_pills of_smoke off_the old_lady oldes oldes_is one_room
    onlin only_got or_die our_bin our_lad our_stair out_the over_and own_i own_life pakis_to panic panic_attac
    pavem_kids peopl_hurt phone_prope place_down plann_for platf pleas_call plot plot_to point_in point_of pregn
    railw_line ran_away raped rd reach_the ready reaso_to road_alone room_and room_at rope rough_with safe safe_at
    sat save_me says_hell scare_of screa see see_her see_it setti_fires shoes_on since_5 since_wedne sitti_by slapp
    smell_of socke socke_and someb_help someo_. someo_to sorte sorte_my spark_comin sprin sprin_i stair_and stalk
    stand_on stati_on stepd stepd_comes stick_out stink stop_livin store store_. store_looki stuck_on stuff_away
    table_. take_it teach_touch tell tell_anyon ten_peopl that_does the_best the_boss the_bus the_goodb the_groun
    the_mat the_money the_nurse the_place the_river the_shops the_socke the_sprin the_table the_will the_youth
    they_make theyl threw throa_is throu_our to_carry to_hang to_pakis to_sleep to_wake toast toast_since today_.
    toddl_swall toddl_wande touch_it tried_to tryin turne_over under_it under_my up_tomor use_plann van_in viadu_and
    viole voice_are walki_down walki_round wande_in want water way_down wedne weedk week_and will_notic wire_hangi
    with_every with_mum witho_my woke woke_up wrote_my youth_club
+0.75: ._been ._feel ._nobod ._one ._peopl ._phone ._thank ._the ._tonig 10_minut 17 17_and 3_is 4_they BODY_MINE
    CHILD_BODY DIE_NOT FEAR_HURT HURT_THEY ILL_IDEA MINE NOT NOW_ILL NOW_THEY NOW_WEAPON a_cycli a_doorw a_fight
    a_gang a_gun a_heart a_home a_house a_load a_long a_naked a_nappy a_place a_power a_torch a_wasp about_3
    about_dying about_hangi about_suici abuse_at abuse_on afrai_of after_a all_i alone_all alone_for am am_17
    am_frigh am_hidin am_pregn am_stand am_start am_weari an_overd and_been and_bleed and_chemi and_do and_gone
    and_gran and_made and_put and_raped and_said and_says and_smoki and_were anoth anoth_chris anoth_town
    anoth_winte anymo_i anyon_he are_hungr are_left are_near are_outsi are_takin are_trapp are_using aroun ask_for
    askin_me at_him attac_walki away_. awful axe baby_has baby_is baby_left back_door badly beats beats_us bed_all
    been_10 been_here been_in been_on been_sleep been_sofa been_think being_groom being_kept below_is below_us bette
    black bleac_from bloke_got blood_all blood_every body boss_keeps boss_locks bothe boys_have breat_prope
    broth_drank burst_and by_herse by_himse cable_down can_give can_reach canal_with canno_take canno_wake
    canno_walk car_gone car_in car_park car_upsid carer_shout cares ceili_has chemi_shut child_on choki chris_alone
    cloth cloth_on colla_at comes_into comin_from contr_all count_lines crash cutti_mysel cycli_. dad_beats dad_does
    dad_has daugh_has day_now days_at dead_tbh dinne_late ditch ditch_on do_if do_not do_this dog_when doorw
    down_and downs_are downs_she drank drank_the drawe drive_not drugg drugg_and eaten_in elect_meter elm ex expos
    face_has fall_and falle_in falle_on fast feed_me feeli_suici fell fell_off finds finds_out fire fire_were fitti
    fitti_. flat_above flinc flood floor_of follo_girls food for_3 for_food for_no four_days freez frien_took
    from_under full_of garde_tryin garde_with get_in gets gets_rough getti_a girls_home girls_in give_my go_throu
    gone_and gone_missi gone_throu goodb_. goodb_forev got_his got_my got_stabb gran_is groom groom_by had_enoug
    hallw hang hangi_mysel hard has_bruis has_burst has_colla has_hit has_run has_taken have_cut have_took he_finds
    he_flinc he_gets he_put he_reads he_told heada heave heave_tonig help_from her_up hi_. hidin_from hidin_in
    him_and himse_next his_thing house_is house_with husba_has i_could i_leave i_nearl i_owe i_said i_woke ice_and
    in_four in_heave in_just in_someo insul_left inten into_my is_13 is_5 is_choki is_downs is_drown is_follo
    is_full is_here is_hitti is_outsi is_under it_. it_by just_swall just_texte keep_cutti keep_think keeps_fitti
    kept_here kicki_a kid_drown kids_downs kids_fight kill_herse kill_my lady_upsta lane_and leave_the left_and
    left_in lette_to like like_hurti lines_lads lips lips_are littl_broth livin_. load load_of locks_us longe
    looki_down lorry_has losin lot_latel mache_outsi main_road makes mam mam_has man_expos man_got man_on
    matte_anymo me_a me_sayin me_sleep men men_with messa_sayin meter_is minus_5 motor_bridg multi_store mum_does
    mum_in mum_or mum_went mum_will my_arm my_bank my_broth my_ex my_goodb my_house my_notes my_nudes my_stuff
    my_texts my_uncle mysel_badly n_never n_we naked_video nan_has nappy near_it nearl_threw neck need_help
    nephe_contr no_cloth no_insul no_one no_tea not_answe not_back not_feed not_worth note_for notes notes_tonig
    nothi_matte now_he numbe_4 of_him of_it old_is older older_boys on_like on_satur on_snapc on_vale one_is
    onlin_wants or_have out_for out_i out_in over_on over_the owe owes own_by own_every park_right party_n pay
    phone_and pleas_look point_anymo point_carry point_to power_line pregn_and put_them railw_bridg railw_in
    raped_on reads reads_my reall_i reall_know reply_to river_has road_by room rough round run runni_drugs said_my
    sayin_goodb schoo_right screa_help see_my send_someo set sexua_assau share_my she_canno she_keeps shelt_and
    shoes shops shout_if shut_. sink siste siste_. sleep_and sleep_n small_child smell_gas smoke smoke_comin snapc
    snapc_is so_do so_thin so_tired so_what sofa_surfi someb someo_house someo_is someo_on somet_at son_runni
    soone_be spark_and spark_in spark_kids spend_anoth spike spike_and stab_me stabb_by starv steal step_mum stick
    stop_do stop_drink stop_not stop_think stron_gas stuck_in stuck_upsta suici_a suici_tonig surfi_. take_his
    take_them takes_my takin takin_my ten text_but texte_me than_spend the_bath the_bleac the_ditch the_drawe
    the_drive the_garde the_girl the_girls the_hallw the_kids the_kitch the_lady the_lake the_lock the_main
    the_multi the_phone the_sink the_wrong them_in they_do they_keep they_put they_say thin thing_i thing_out
    thing_to think_my think_they this_he this_on threw_the throu_anoth throu_the tired_i tired_of to_anoth to_be
    to_kids to_look to_me to_send to_share toddl_by toile tonig_i took_all took_somet top_floor torch torch_. tried
    turne up_after upsid upsid_down upsta_with us_in using_my vale vale_rd video voice wake_her walk walki_home
    wande_about was_attac was_drugg was_not wasp wasp_sting water_have weari were_stuck were_upsta what_do what_else
    what_he what_is when_dinne will_kill windo winte_like wire with with_an with_mache with_men with_peopl
    with_photo with_two woman_screa work_for worri_my would_rathe would_soone writt_a writt_lette writt_my
+0.50: ._he ._oldes ._think ._will 10_thous 14_year 15 16 22 22_is 3_calli 4_this 6 7 7_and 7_month 81 9_has 9_in
    BODY_NOT CHILD_KIN CHILD_WEAPON DIE_CHILD HURT_NOW HURT_WEAPON IDEA_MINE IDEA_WEAPON ILL_THEY NOW_HURT a_baby
    a_brick a_burde a_burn a_cigar a_drink a_fall a_homel a_mache a_messa a_nurse a_nut a_point a_stabb a_stiff
    a_strok a_wet about_10 about_endin about_if abroa abroa_to adult after_sunda airta airta_under alarm_keeps
    alive_next all all_week alzhe alzhe_and am_. am_15 am_16 am_7 am_8 am_81 am_by am_made am_so am_suici am_terri
    am_too am_trapp an_airta an_old and_bange and_booke and_flies and_paid and_scrat and_shove and_smoke and_threw
    and_took answe_and answe_me anymo_is anyth_. are_child are_shout are_swell arm_is arms ash ash_house asham
    asham_to asked askin_for assau asylu asylu_seeke at_22 at_elm at_night at_us ate ate_a attor attor_and
    baby_cryin baby_locke babys bad_chest bange bange_my bangi bar bar_every barki barki_nonst bath bathr_floor bats
    be be_a be_sorry be_troub beati becau_he becau_were bed_. bed_with been_attac been_seen been_stabb been_stood
    being_here being_hit being_sick best bills_. bleed_reall bloke_no boili booke_my booki_for bothe_askin box_and
    boy_again boy_getti boyfr_made break break_door break_point brick_at brick_throu bridg_an broth_has broth_says
    broug_me budgi budgi_to burde burde_on burn_and burn_my burn_on burn_us burne burne_me burni_in burst by_my
    cable calli_for came_back can_see can_smell canal_right canno_breat canno_live car_. carav carav_at carer_hits
    carer_steal carri_in cashp ceili chap chap_wande chest_pains child_do child_in child_locke child_playi
    child_pleas cigar colla_outsi come_for come_he comes comin_for comin_under confu could_do could_go count_the
    crisi_team cryin_and cryin_in curta curta_for cut_her cut_in cut_my cycli dad_gets dad_in dads_with daugh_came
    daugh_did daugh_will day_and day_at deale_and deale_have deck deck_of deser do_every do_to dog_and dogs_barki
    door_all door_at door_have door_is door_keeps door_with doors_open drink_from drink_got dropp drunk_and
    eaten_since elect_cable elm_house else_is endin endin_my enoug_of even_stopp ex_has fade falle_and famil_after
    famil_will feel_suici fell_and fire_outsi firew_throu flat_i flies_at flood_and floor_at floor_since flopp
    food_for for_a for_being for_every for_leavi for_now for_over foste foste_dad four frida_he frien_has frien_is
    frien_just frigh frigh_what from_her from_him from_his front_doors funny gang_are get_no gets_in gets_viole
    girl_next girlf given_my goes_throu gone_into gone_on got_spike gran grand_been groun groun_behin groun_if
    hair_and handl handl_of hangi_round has_alzhe has_chest has_cut has_dropp has_mums has_sent have_falle
    have_given have_gone have_only have_sex havin_reall havin_thoug he_burne he_owes he_wants he_went head_is
    head_on heada_of hear_them hear_voice heati_and heavy_and hell her_. her_bed her_dads her_dogs her_face her_in
    her_leg her_lips her_lying her_three her_wrist here_and here_anymo here_says him_10 him_sleep his_car his_curta
    his_eyes his_head his_mum his_pyjam hit_a hitti_my home_alone home_last home_slapp homel_man hour_. hour_no
    house_down house_i hurt_mysel hurt_someo i_ask i_drink i_hurt i_lost i_say i_shook i_spend i_talk i_wake i_want
    in_a in_ash in_pakis is_7 is_an is_boili is_drunk is_flood is_him is_let is_locke is_looki is_numb is_sendi
    is_shaki is_suici is_too is_uncon is_up is_with it_smell it_when job_my just_been just_no keep_havin keep_putti
    keep_telli keeps_going keeps_hangi keeps_movin keeps_our kept khan khan_is kicki_someo kids_alone kids_are
    kids_have kids_home kids_tonig kill_mysel know_what knows lad_with lady_has lake latel leave_her leave_my
    left_to leg_is legs let_me let_out like_killi line_has littl_one live_alone live_anymo live_like livin_this
    looki_throu lost_it mache_on make_him makin_me man_by man_gave man_keeps marry_someo mate_says me_abroa me_being
    me_have me_here me_home me_into me_she me_touch me_when meat men_follo men_in milks milks_still minus_4 minut_i
    money_i money_stopp month_pregn morni_and mrs_khan much_. multi mum_fell mum_has mums_power my_14 my_block
    my_budgi my_car my_carer my_foste my_girlf my_husba my_job my_lad my_manag my_pics my_water my_weddi my_windo
    nail_bar nan_is near neck_and neigh_house neigh_is neigh_leave neigh_told next_chris next_room next_to night_she
    no_heati no_pay no_wages nobod_even nobod_with nonst not_fade not_opene not_reall not_reply not_sleep note_and
    notic numbe_3 nurse_at nut_and of_attor of_burni of_her of_killi of_me of_meat of_priso old_boy old_chap
    older_lads older_man on_mill on_their one_belie one_with ones opene_his or_burn or_stop or_talk or_use our_door
    our_lette our_windo out_of outsi_my outsi_now outsi_with over_an overd owe_him paid_the pain_and pain_canno
    pains paren_took pay_. pay_me pensi_and pensi_or peopl_are petro petro_throu phone_is photo_of pics pictu_to
    plan_and plate_at playi_on pleas_come plug plug_and point_and poure poure_petro priso priso_frida pulle punch_me
    pushc_outsi pushe_me put put_firew put_somet putti_brick pyjam racis_thing rank raped_last reall_bad reall_heavy
    reall_low ring road run_away said_theyl sat_on saw_and say_anyth say_how say_pick sayin_she says_he schoo_made
    schoo_takin schoo_tomor scrat_my seeke seeke_. seen_for seen_the sell sell_drugs sendi_pictu setti sex_with
    shaki share she_ate she_has she_still she_throw she_would shook shook_her shop_last shout_racis shove shove_me
    shut_it since_last since_monda siste_left siste_to sitti slapp_my sleep_9 sleep_with smell_and so_much some_man
    someb_is someo_put somet_and somet_in son_takes soone sorry_if spat spat_at spend stab_someo stabb_on stand_up
    start_to steal_my step stiff stiff_neck still_is still_there stop_bleed stop_cryin stopp_and stree stree_and
    suici_and suici_pleas surfi swell taken_table takes takin_pictu talk_and talki taxi taxi_rank tbh team_will
    tesco texti_from texts_. that_boy the_bills the_booki the_carav the_cashp the_crisi the_deale the_fuse the_heat
    the_ice the_knife the_lane the_littl the_milks the_minut the_oldes the_outsi the_park the_party the_plug the_saw
    the_shed the_taxi the_tesco the_texts the_voice the_water the_worst their_own them_telli they_leave they_spat
    they_want they_will they_would they_wrote theyl_stab thing_and this_morni this_way thoug_of threa_me three_lads
    throw_plate to_any to_feel to_sell to_stab to_tell to_text to_that toddl_is toile_becau toile_pleas told_anyon
    told_his told_me tonig_it too_asham too_early too_much took_an took_my took_the top_deck touch_him troub_anyon
    tuesd two_men under up_at up_in up_my up_or up_outsi upsta_has us_out van voice_. voice_and wages wake_and
    wande_down want_me wants_my way_or way_round way_to we_sleep weddi_in weeke were_asylu wet wet_bed who_broug
    wife_has will_have will_stab windo_becau windo_right windo_shut with_bats with_him with_nobod with_windo woman
    worst worst_heada worth_livin would_burn wrong_way wrote_go
+0.25: 7_is a_flat a_heada a_restr alive_by am_12 and_last any_way are_blue at_break attac_me be_cut bedro_windo
    been_drink been_robbe bus_and car_outsi done door_and drag drag_me ex_broke fire_what flies for_next garde_all
    gas_has get_marri girl_at have_decid have_said he_does he_injec he_makes help_he him_. him_but his_lips in_my
    injec injec_somet is_sat is_tryin let_her like_gas looke low_and marri_and me_leave mine_again my_arms my_bedro
    my_boss my_gas my_hall my_head my_newbo my_partn nail never_find newbo_is next_year night_so no_point on_him
    order_on outsi_mine owe_them point_askin polic_they restr_order robbe_. roof_cryin sat_in scare_what smell_like
    someb_outsi someo_keeps someo_tried stopp takin_me tell_polic the_nail them_money to_drag using woman_stand
    work_in
-0.25: ._30 ._good ._rubbe 7_. FEAR_DIE a_bus a_choir a_gp a_key a_lunch a_polic after_the alone_at and_build
    attac_survi away_from baths be_late bin_at block_pavin bound can_i canno_sorry chang_in come_now comin_.
    commu_centr do_mnie do_my drive_me drug_deali ends food_bank for_our fun gang_of gap get_it gp_surge grass
    green_needs heati_bills her_numbe hiya hole homel_on hours i_came i_is i_withd in_for in_their is_worth it_out
    just_check landl lime lime_st live_here lovel menta my_back my_gp my_road my_thing nah_i not_close not_goin
    not_his not_liste not_miss of_them off_your oil okie on_lime once_a one_comes owner pavin phone_alone place_is
    pleas_conta pleas_delet probs proud repla rubbe_floor so_no someo_stole somet_for somew_with sport start
    still_on stole_the stop_them stree_. stree_light survi_group thank_you that_. that_week the_baths the_commo
    the_gas the_waiti time_at to_hear un verge want_more who_sweep will_make wish_to with_heati worri you_call
    you_still you_there
-0.50: ._can ._every ._grit ._happy ._kids ._need ._put ._see ._softe ._someo ._take ._that ._when ._who 14_says
    3_of 60s 80 80_and 999_train HURT_HURT HURT_NOT MINE_IDEA NOT_BODY WEAPON_CHILD WEAPON_IDEA a_bette a_cross
    a_few a_field a_lot a_mattr a_miss a_new a_probl a_war a_woman a_worry accep adult_and advic affor_the afrai_to
    after_dark again again_my aight alarm_testi all_the alone_in along am_blind am_down am_dying am_game am_getti
    am_good am_in am_sorry amnes amnes_bin an_allot an_end and_dad and_house and_judy and_leave and_needs and_nobod
    and_stori and_sue and_toddl and_two anti anymo_pleas anywa ar are_bored are_too arm_on ask_me asthm asthm_.
    at_all at_midni at_weeke at_windo attac_rehab attac_the aunt aunt_and ave aware away_in baby_and backs
    backs_gone balls_again balls_at bands bat be_allow be_bring be_conta be_on be_the be_up beds been_cance belon
    belon_to bench_away bigge bin bit blind block_drain block_off blood_press blood_van bonfi bored_to both bottl
    boxin_club boy_walks boy_was breat_for breat_on brill bring_me broke_down broke_glass broke_step broth_and
    broth_died build_on bulbs burge bus_it bus_now but_it but_no bypas campa canal_is canal_to canno_affor
    canno_atten canno_face canno_park canno_read chang_my chemi_mixes chemi_ran chick_pox child_nearl child_pover
    child_will choke choke_with class_for clean_the climb_frame club_and co colla_in come_if come_in come_with
    comin_but compl consu conta_anymo conta_my cope_with cost could_we counc_is count_me cours crick crime_is
    cross_st cultu cut_his cuts cycle dad_is damp_and dance_lesso daugh_canno daugh_first daugh_inste daugh_is
    daugh_walks daugh_wants day_. dead_at dead_body dead_end dead_pigeo dead_rats deali dear_. death_in debt
    delet_my depen_if detai diary did_you died_pleas disab disco discu do_. do_eveni does_not dogs_on door_table
    doors_in down_again down_for drink_in drivi drunk_peopl ducks dying_trees early eat elect empty end_homel
    end_sign end_the end_to engin engli enoug_is equip escap escap_room eveni every_up ex_runs ex_will eyes eyes_so
    f f_off face_it falle_over falli feel_lonel fell_on fence_. fete fewer field_nobod fight_outsi film find_the
    fire_alarm fire_doors fire_pit fire_stati fit five fix_the fixed fixed_my flat_has flat_is floor_pleas flowe
    flowe_beds for_bikes for_carer for_men for_the forge forgo found fount_and frame_. fresh from_next from_you
    fucki fumes_on garag_so gates get_inspe get_kille get_on get_the get_to get_trapp give give_blood give_it
    go_away god going_home good_morni got_nobod got_run got_to grave great_. great_with grind grind_man grit guns
    gym_equip hair hand happy_birth happy_to has_a has_asthm has_chick has_died has_knock have_been have_chang
    he_fixed he_has head_. heart heat_is help_at help_clean help_us her_frame here_. here_in high_stree hill him_a
    his_famil his_numbe his_wrist hit_my hitti_balls homel homes hospi hoste hot how_do how_much how_my hubby hurts
    husba i_come i_no i_regre i_sat i_shoul i_thoug i_tripp idea if_someb il in_an in_holid in_march in_sendi init
    inspe is_80 is_bad is_bring is_broke is_busy is_class is_damp is_dying is_enoug is_fine is_for is_great is_i
    is_no is_someo is_still is_terri it_been it_he it_in it_now it_off it_wobbl jay judy judy_on just_finis just_me
    keep_texti kerb_and key kick_balls kids_attac kids_hitti kids_kick kids_outsi kids_to kill_someb killi_us kindl
    knee_on knees knew knife_amnes knife_grind knock_the land law lead learn leave_it less libra libra_every lift
    light_in light_on light_would like_to list_of litte_pick live_there lolli_lady long looks loose lorri lots
    lots_of loud loud_music loved lunch_club machi makes_my makin_my man_back match mate mattr_by me_down me_i
    me_init me_n me_on me_out me_so me_these me_too means meant medic mesaj mess midni mind_. mirro miss_it missi
    mixes mixes_up mobil more_than mothe mould mould_makin mount moved_house mr_patel mum_died mum_let mum_might
    mum_she my_apolo my_aunt my_backs my_best my_conse my_counc my_dead my_diary my_drive my_kid my_knees my_name
    my_old my_shift my_wall myste n_my na nah_canno nearl_run needl net never_see news next_week no no_dave no_light
    no_longe no_messa no_stora no_thank no_time nobod_knew nobod_to nobod_uses noise_from non_stop nope nor
    not_bothe not_conse not_dave not_even not_make not_my not_the not_to not_well now_i now_my now_sorry nowhe_to
    numbe_. numbe_off of_cars of_these of_those of_weed off_my off_this old_polic older_peopl omg on_allot on_cross
    on_sunda on_then on_this one open_day optou or_i organ our_bench our_block our_flat our_kid out_after out_on
    out_with outsi_numbe over_every packe paren_. park park_. parke_cars parks patel patel_at peopl_. peopl_get
    permi pharm pick_me pigeo_in pit pit_and place_for place_to plan plast pleas_do plus point_sendi point_texti
    polic_shoul pool_now poor pop post potho_on pover pover_is pox prob prom prosz pub_at pub_shout punch_and quite
    racin rain ramp_. ran_out rats rats_in read_these recei refug rehab rehab_walki remem remov_him remov_me
    remov_the ring_the risk roads room_in rubbe rubbi_in ruine sad safe_walki said_stop same schoo_and schoo_so
    screa_kids scree seat seats seats_pleas see_how selli send_me sendi_them sent she_does shelt_colla shit shoot
    shopp shot shoul_have shut_the sign_down sign_has sign_me since_mum sis siste_go skip slipp slow smash
    smash_bottl smell_by smoke_alarm smoke_from sms so_2 so_light so_packe so_pleas so_there soft softe softe_seats
    someo_help someo_left someo_will somet_about somew_clean son_. son_cut sorry_. sorry_canno sort spare stand_the
    stati stati_. stati_open stole stop_messa stop_sendi stora stora_for stori stori_in sue_from sun super surge_is
    surve swap sweep_the swing_hit table_tenni takea talk tea_dance tell_me tell_them tell_you tenan tenni term
    terri_here testi testi_wakes text_my that_broke that_cross the_bin the_boxin the_broke the_chemi the_climb
    the_club the_commu the_counc the_drug the_ducks the_fence the_fete the_flowe the_head the_high the_hill
    the_holid the_junct the_lads the_last the_litte the_marke the_numbe the_old the_parki the_past the_plant
    the_pool the_prom the_same the_scree the_shelt the_sign the_smell the_stati the_swing the_thing the_traff
    the_wife them_. them_at there_anymo these_i these_with they_took think_of this this_phone this_place this_traff
    those_steps those_who throw till timet to_atten to_being to_bring to_come to_death to_her to_it to_opt to_our
    to_pay to_say to_stay to_watch told_you tom took_our tour town_is traff_fumes traff_will trees_outsi turn
    two_girls two_siste ugly under_at unsaf unsub_just unsub_me up_a up_and up_for up_the us_. us_and us_me used_to
    victi villa_there vote_for waiti_on wakes wakes_every walki_group walki_past walks_on walks_to wall_on
    want_fewer want_you wants_dance warde was_going water_in way_. we_do we_had weath weed_in weeds_the weeks welco
    were what what_time whate when_it when_the where_is while who_are who_my why_not wife_canno wife_wants will
    will_bring will_call will_in will_so with_her with_trees with_weeds withd withd_my withi witho_a worth
    would_come would_have wrist_on wrong_numbe y yeah_me year_. yes_but yeste yh_i yo you_do you_get you_go
    your_list 😂
-0.75: ._all ._baby ._could ._have ._how ._just ._let ._she ._stop ._there ._this ._worth 30 4_and BODY_THEY
    CHILD_HURT DIE_MINE IDEA_CHILD MINE_NOW NOW_KIN THEY_DIE WEAPON_THEY a_blue a_cafe a_chest a_denti a_fridg
    a_good a_great a_lift a_night about_knife add afrai afrai_i afrai_not again_. age alone am_calli am_free am_i
    am_livin am_not am_out am_there and_hurt and_husba and_our and_swear apolo attac_my babe baby_i be_able beat
    beck bikes birth boile boxin boy_is break_the bus_with busy by_a by_kids calli calli_the can_you canis_left
    canno_. canno_be canno_wait car_is care case case_someo centr_on certa chanc chest_infec chick choir club_in
    coffe come_but commo compa compe congr conse_to corne dange_of dave_here defib_by denti depen_on die_on died_i
    do_i do_tuesd dog_attac dog_in dog_noise dogs_in drain_outsi drill dumpe_a dying_for energ estat_and every_week
    expec face fair far feet_are few find fix for_pensi forms fuck get_a get_there getti goin going_out good_.
    got_hit gp green_every gym happe haras has_dumpe has_it have_moved have_no have_nowhe have_the he_canno hello
    help_for her_phone hi him_here hit_the i_did i_get i_never i_shall i_worry if_it in_case infec is_4 is_sick
    is_there is_this it_a job junct keeps_break kerb_by kids_safet kids_smash kille_by kille_my kille_on last_year
    laugh_gas left_by let_dogs limit live live_on livin_on lolli lonel_since lose lot love_the loves_footb man_.
    manag_it marke mattr may me_the me_up mean mensa might_come monda_only month moved mr mum_said music my_boy
    my_eyes my_feet my_fence my_knee n nearl_kille neigh_shout never new_estat nice no_. no_docto no_i no_more
    noise_anymo non not_conta not_for not_inter not_messa not_think not_under nothi nothi_here now_so numbe_is
    of_our off_. old_peopl on_elm on_monda on_those open opt_me opt_out our out_door out_to own_at passe_away
    past_the peopl_outsi peopl_with phone_. pigeo piss pitch playg plays_on pleas_. pleas_remov polic_stati pool
    press provi quit_smoki raise rathe_not regre regre_i reser resid right_to round_here runs_the s_. samar say
    schem schoo_on secon sendi_me serio servi shall_be short shout_and sir skate_ramp slide smoki_help someo_else
    someo_has son_and son_broke son_loves son_plays son_who sound speak stati_nearl statu stree_is subsc sue
    swear_every swimm talk_about tax texti_my texts_and thank_him that_road the_bank the_beck the_bench the_bins
    the_bridg the_cafe the_centr the_churc the_corne the_dark the_drain the_field the_gate the_green the_hedge
    the_list the_meeti the_path the_shop the_skate the_slide the_steps the_surge the_tea the_town the_under
    the_villa the_wind the_woods the_world these_messa this_is times to_help to_make to_play to_see to_unsub to_walk
    toget train_for trans trapp_in tree tripp tripp_on tuesd_i up_with us used uses villa walk_home wall want_out
    wante wants_a war waste watch_the we_shoul we_will weeds week_. when_they when_you where who_do whole wife_died
    wind windo_of wobbl woods works worri_about worth_it would_love x year_and you_know you_to young yours
-1.00: ._do ._if ._in ._pleas ._what BODY_NOW HURT_IDEA IDEA KIN_THEY acces addre alley allot am_comin am_tired
    and_would ankle ankle_on anymo_texts ask_my b baby_clini balls be_comin becau_i becau_of benef bike board bored
    busin calle came can_come can_someo canis canno_manag cat_got choic churc colle conce conta_me damp de defib
    defin died_last distu do_you dogs drop dumpe dying elm_rd else every_morni famil feet footb for_him fount frame
    fridg from fumes gas_canis gate get_hurt give_me haha hands has_been has_no here_all hit hit_by holid home_.
    home_in home_now how_i hurt_my hurt_on husba_on i_got i_live if_there if_you is_lonel is_nothi it_is kids knee
    last_week laugh liste live_somew lived_here local lunch makin man_stop me_. me_off monda most my_ankle my_mum
    my_two my_wife neede no_need not_comin not_sure nothi_for ok_i on_it paint paren parke part parti pass path
    plays possi prese proba quest ramp regar repor retir rubbi runs said_she see_you shelt sick_of signs since_my
    so_canno soon space speed st stay stop_the survi swear sweep swing take_me the the_alley the_end the_fount
    the_garag the_kerb the_noise the_potho their there_a these_texts time to_have to_talk toddl_group too try very
    waiti walks want_a wants weed will_get would_like yes_. yes_i yes_me yh you_have you_want
-1.25: ._a ._is ._my 1 FEAR_CHILD FEAR_NOT KIN_CHILD NOT_HURT NOT_THEY able able_to about_my activ alway and_me
    are_killi are_you area at_work bad broke_his c can cat clear clini contr could counc dance dark day death
    did_not docto enoug estat fine finis garag have_lived hedge help_the help_with high hope husba_and i_had i_not
    if_my inste is_at is_dead is_it kerb kick knife_crime knock lesso like_a litte lived livin_in loves maybe my_cat
    my_daugh my_son name nearl need_a needs_a not_a not_live not_send nothi_to now_. of_us once party play publi
    quit real s safet sendi shall shift shoul_not skate socia surge syste take_the thank that_is the_hall the_new
    the_way there_. this_numbe this_year thoug to_keep trees until which wife_and will_be with_my you_. yup
-1.50: ._not ._you 2 ?_i affor agree am_afrai are_not as_a ask atten bench blue bring_my build buses call_me check
    club conse crime dear delet drain end_of field for for_kids gun hall happy have_a housi know late me_again
    my_way needs_to not_text numbe offic passe past phone pick plant probl some somew sorry_i steps the_pub today
    town vote wait want_my white who_is wife would_help years
-1.75: ._we BODY_IDEA DIE_THEY at_the befor centr commu daugh even first get green healt if is_killi later list love
    me_alone meeti messa nah not_tonig oh on_that parki potho right shoul_be son sure text_me we we_need will_come
    worki yet you_are
-2.00: NOT_IDEA about_the belie bins but_i cafe cance canno_come clean dave fence inter kille lonel me_my opt or
    other pleas_stop pub remov sick then two watch world yeah
-2.25: 4 FEAR_IDEA KIN_DIE alrea be_there canno_make cars chang conta cross group how killi killi_me leave_me lol
    march noise sign texti_me those traff unsub week with_the
-2.50: . ._but NOT_CHILD becau block class come depen great light live_in make_it me_and must my_numbe need_to perso
    so_i state still stop texts why women
-2.75: DIE_IDEA KIN_IDEA count did free i_will more shoul suppo text work
-3.00: ._and IDEA_IDEA end good only stop_texti texti well
-3.25: bring broke died make needs
-3.50: ? peopl you
-3.75: am_a as new ok your
-4.00: so sorry these
-4.50: yes
-4.75: that who
-5.00: but
"""
