"""How much each word, or pair of words, sounds like danger. Written by `bench/learn_danger.py`."""

BIAS = -4.16

# Words are cut to five letters; a pair is joined by an underscore.
WEIGHTS = """
+8.50: there_is
+7.25: THEY_MINE will_not
+7.00: he
+6.75: WEAPON mysel
+6.50: 999 swall
+6.25: ILL KIN_MINE gone sos
+6.00: life
+5.75: DIE has someo
+5.50: HURT a_man am_being man want_to
+5.25: MINE_HURT feel the_polic took
+5.00: CHILD ambul at_numbe been door have_had tonig
+4.75: being i_have on_fire think_about wake
+4.50: MINE_DIE THEY_HURT left says
+4.25: HURT_MINE KIN bette_off help in_the last_night mnie quick roof says_i
+4.00: NOT_DIE THEY_ILL an_ambul and_i be_bette be_here car cutti house i_was if_i keeps lette pills stabb wake_up
+3.75: 14 IDEA_DIE KIN_HURT and_it grand it_all keep polic top
+3.50: BODY MINE_ILL alive and_canno canno_stop for_my get_out gunsh heard_gunsh himse in_dange istiy mi morir morre
    of_livin quero quero_morre quier quier_morir ölmek ölmek_istiy زوجي زوجي_يضربن يضربن
+3.25: ._no FEAR FEAR_FEAR NOW_FEAR THEY_BODY WEAPON_MINE and_she anymo be_dead bloke boys canal carry drunk eaten
    end_it flat goodb heard livin nobod not_eaten off_witho outsi pleas_send point sleep the_canal the_roof think
    to_die when_i wish_i
+3.00: ._he CHILD_NOW ILL_MINE THEY and_they be_alive bije boy bus_stop canno_cope canno_get carry_on cope cryin
    feel_like fight_with gas her i_keep i_need it_anymo knive littl many_paink me_pleas mnie_bije money mąż mąż_mnie
    need_polic next nobod_would on_our paink polic_now safe sat spark stood_on tell_my throu to_end way_out
    with_knive would_miss
+2.75: IDEA_FEAR MINE_FEAR MINE_NOT a_bloke after and_will bate bate_soțul be_over call_an canno chce chce_sie days
    does edge falle fired fired_on for_me go_with harmi_again havin_a he_is herse je je_veux know_where look_after
    main me_to meter miss_me mor mouri mă mă_bate nothi_left over parac polic_pleas roof_of self_harmi send_the
    shots shots_fired side side_of sie sie_zabic sleep_in smell soțul stair stood swall_a să să_mor the_edge
    the_flats this_anymo throa toddl upsta veux veux_mouri vreau vreau_să walki with_a worry zabic أريد أريد_أن أموت
    أن أن_أموت
+2.50: 5 NOT_ILL NOW NOW_NOT NOW_NOW NOW_THEY THEY_WEAPON after_this anyon baby bed being_abuse blank_is bleed broth
    burn call call_the chcę chcę_już comin_out cut die do_it do_somet down downs drink elect_blank every_would flame
    flats go going_to had harmi has_gone havin hidin i_took into is_smoul is_spark już już_żyć locke locke_in me
    much_longe my my_life my_own nan next_door nie_chcę not_movin not_safe of_the our_stree out owe passp pictu
    sat_on she smoul somet_to suici teach the_flat the_house the_point the_top tonig_. where_i witho_me żyć
+2.25: ._itll 14_oak DIE_NOW KIN_ILL MINE_CHILD MINE_WEAPON NOW_DIE THEY_THEY alarm and_a and_never back be_aroun
    been_cutti blank bleac boss breat by_morni can_stop canno_go carer chaht chaht_hun dad dead_than disap dog
    edge_of emerg_at every_can every_day follo frapp fuse fuse_box girl got_put help_me hurti hurti_my i_canno
    is_been is_smoki itll itll_be just_want kitch lad lads_are like_this look looki looki_over main_marna mari
    mari_me marna marna_chaht me_frapp men mon_mari movin my_baby neigh no_money nobod_will not_be not_let not_see
    oak_rd of_a photo read_this said self send_help stabb_outsi stop_worry the_railw they this_i three_kids to_do
    to_live touch wande would_not year_old you_read مرنا مرنا_چاہتی میں میں_مرنا چاہتی چاہتی_ہوں ہوں আমাকে
    আমাকে_মারে আমার আমার_স্বাম আমি আমি_মরে চাই মরে মরে_যেতে মারে যেতে যেতে_চাই স্বাম স্বাম_আমাকে
+2.00: ._must 2_year 999_for FEAR_NOW IDEA_NOW ILL_NOT NOT_NOW THEY_NOW a_batte a_bomb all_be and_my anyon_after
    askin assau_last at_schoo baby_is be_50 bomb_in bus_stati call_999 carbo_monox chlop chlop_mnie coach come_back
    come_down comin_from cut_mysel cutti_again dange disap_and dusi espos espos_me fear funer going going_off golpe
    hai have_taken he_will here home hun i_am i_can i_do i_feel i_might in_front is_being joke joke_this just_heard
    kms kms_tonig last left_in lying lying_in made marid marid_me marry marta marta_hai me_golpe me_pega mera
    mera_shoha mi_espos mi_marid mnie_dusi moj moj_chlop mon monox monox_alarm much mujhe mujhe_marta my_sertr
    my_throa never_come newbo night no_adult no_joke not_allow numbe_9 old_man old_on on_life out_the over_by
    park_roof pega railw right_now river sayin sertr sertr_. shoha shoha_mujhe shout_at somet swall_my table_.
    telli_me the_car the_carer the_cutti the_door the_floor the_girls the_stair the_table theyl thing_to think_i
    time_you to_disap to_jump to_kill tomor took_too uncon under_the up_on was_sexua we_canno worry_. writt
+1.75: 13 50 CHILD_CHILD CHILD_IDEA CHILD_NOT FEAR_MINE KIN_KIN MINE_KIN MINE_MINE a_bothe a_child a_littl a_photo
    about_me about_stepp abroa_to alarm_is am_14 am_going am_musli am_scare and_crack any_of are_boys arm at_me
    attac back_. best_way bomb bothe_to box box_is boy_at boy_on boys_on burni can_hear canno_see carbo chip
    closi_up club_just crack deale dog_is dog_on down_the eaten_for fire_in flame_comin floor follo_me for_days
    front_of get_up gets girls give_up go_home have_not hell help_help i_owe i_wish in_bed in_it insul is is_blood
    is_break is_flame it_take just_now kid lady landl man_is many_pills me_at me_becau me_do me_for me_much might_do
    multi_store my_body my_dad my_littl need_urgen neigh_set no_food not_come not_know not_wake of_numbe pakis
    pictu_of pills_does platf pleas_help ready_to ring room said_no see_it send set_their shed_. shoes since_tuesd
    stepp stepp_off sting stop_. store stuck taken tell telli the_baby the_bathr the_motor the_multi the_river
    the_train their_dog they_are three till to_hurt to_worry too_many track_now train_track tryin tryin_to urgen
    urgen_help way who_to with_life with_men wrong_side
+1.50: ._drive 30 30_cocod 3_days 40 40_parac 6 BODY_ILL DIE_DIE IDEA_NOT KIN_NOW MINE_THEY THEY_FEAR a_car a_knife
    a_newbo a_shed abroa abuse actin actin_drunk again_and again_canno alarm_that all_plann am_done am_gone and
    and_her and_no and_the and_three and_we anoth answe answe_say are_being are_kicki aroun_for aslee at_14 baby_.
    bathr batte been_run been_sitti beepi beepi_and being_black black_with bridg by_the by_then call_this canal_.
    car_with carri cocod cocod_an comin_back crash days_and detec detec_the does_it does_thing dogs_actin done_with
    drive_canno dual_carri elm_walk every every_night farm feel_it flats_on food_since for_help front fumes_is
    gas_smell gives gunsh_from had_no had_too has_come have_got have_my he_reads hear him_for hour_ago house_.
    house_and husba_liste i_hear if_a in_house in_me into_a into_my into_the is_beepi is_burni is_hurti is_walki
    jump_off keep_think kicki kids_and kill knive_in longe love_them man_answe marks maybe_25 me_go meter_and
    middl_of money_on multi musli my_flat my_frien my_nan my_room my_waist need_ambul newbo_. no_shoes not_breat
    not_leave not_pay not_tell nurse oak of_my off_the on on_me on_my one_side out_today outsi_the paink_. pan pavem
    peopl_in phone_my phone_off plann pomóż pomóż_mąż pulle put_out quick_thing rathe_be rd_need reads_my reall
    river_up rope say_wrong see since siste_. someo_in someo_lying stand_in starv stick summe_. swall_bleac take_so
    taken_40 takin than_go that_detec the_alarm the_debt the_dual the_farm the_fumes the_meter the_pavem the_quick
    the_toile there_are theyd theyd_all thing this_every this_phone this_weeke threa to_anyon to_burn to_marry
    to_mysel to_stop to_take took_30 touch_me track uncon_by up waist was_dead we_got what_i what_is windo wish
    woke_up woman_uncon wrong
+1.25: ._i ._maybe ._sorry 10 12 12_now 15 25 5_elm 6_are CHILD_FEAR MINE_BODY NOT_MINE a_boy a_fortn a_rash a_refug
    a_train a_way about_drivi afrai_for after_my all_nans all_to am_13 am_losin ambul_quick ambul_to an_aunti
    an_hour and_says and_shout and_there angry are_takin arm_so aroun aroun_to askin_what at_you aunti_is away_.
    barri batte_. bee bee_sting being_starv bette blood boyfr can_carry canno_move carer_is cella chap chest
    chest_pain child_falle child_is chip_shop cigar closi coach_messa come_home comin_in coura cryin_for cutti_on
    dad_gets daugh_arm deale_will do_thing down_in down_on drink_so drugs_to dual emerg ex falle_throu fear_for feed
    fella fella_watch flat_below fortn freez_in from_abroa from_the funer_and gas_leak gas_on get_someo go_in
    gone_by got got_it got_nowhe grips grips_my hall_and hard_there has_falle has_not have_made have_sorte
    have_writt have_wrote he_does he_said help_i help_now her_in here_quick here_tomor himse_in his hits home_from
    how_many hurry_he i i_cut i_fell i_ran i_shant i_woke ice ice_on idea_for in in_any in_here in_one is_comin
    is_marks is_paid is_threa is_very it_after jump jumpi jumpi_in just_necke keeps_our keys_under kids_at kids_on
    kids_tonig knive_outsi lady_grips landi leak leak_at lette_stink life_is lift_and like like_jumpi line lips
    littl_boy live_for lock locks losin_the lost_the mache made_me made_up makes_me mat_. me_home me_pictu moan
    moan_at movin_. much_blood mums_new my_coach my_ex my_famil my_funer my_grand my_lette my_money my_nephe
    my_siste my_step my_teach my_tutor mysel_again mysel_and nans nans_trama necke necke_all need_the neigh_lette
    nephe never_wake new_fella nie night_and night_askin no_ones not_call not_care not_deser not_feed not_going
    not_here not_like not_save numbe_12 nurse_lady of_gas of_himse of_pills off_now old on_the on_top one_room
    ones_seen our_passp paid park_? photo_witho place_at platf_think pleas_hurry point_in polic_at pond pregn raped
    rash rash_that rd reads refug ring_an run_out safe_here said_if says_hell scare screa_and see_any see_morni
    seen_him sends_me shant_be shop_now shout showe smell_in smell_of smoki smoki_and someo_here somet_stupi
    sorte_my stab stair_and stand sting_and stink_and stop_livin store_tryin stron_smell stupi teach_sends the_bath
    the_cella the_chip the_coura the_dogs the_keys the_landi the_mat the_middl the_pond the_road the_showe the_summe
    the_time the_will the_youth throa_closi throu_ice throu_my tired to_give to_moan to_pakis to_sleep toile top_of
    top_on train trama tried_to tutor tutor_asked video walki_in was_not watch_me water_is weari_. where wife_swall
    will_to woke woman_walki would wrote
+1.00: ._hell ._husba ._look ._they 2_think 5_hours 8 ?_do BODY_NOT DIE_FEAR HURT_CHILD IDEA_WEAPON KIN_NOT MINE
    MINE_NOW NOW_CHILD NOW_HURT NOW_WEAPON THEY_NOT a_big a_fligh a_girl a_gun a_note a_panic a_rope a_teach a_toddl
    a_wall about_at about_by after_frida after_me all_night allow_money am am_15 am_aslee am_hidin am_pregn am_sleep
    am_so am_stood am_switc am_texti am_weari an and_cryin and_havin and_left and_said and_sat anoth_town any
    any_reaso anymo_. anymo_after anywh_safe are_hide are_sayin are_touch arms ask_for asked_me at at_our at_us
    attac_a attac_at aunti baby_cryin bank_card bath_. be_cut be_gone be_needi been_stabb been_think befor_he
    being_stalk below big_knife bin_chute black bloke_is body boili booke boys_have break_in brick broth_are
    burn_the burni_now burns_on bus_has but_toast bypas_bridg canno_feel canno_keep canno_reach car_has card care_.
    cares cares_if carri_. ceili_has chemi_is chute chute_on cigar_burns circu colla come_round come_to confu_old
    costu cuddl_she daddy_gives daugh_. daugh_circu days_. deser_to do_her do_not do_the do_this doing_this
    down_with drivi_into drown drown_in drug_deale drugs each_other elect every_in expos_himse famil_look famil_want
    fast_and fear_of feel_awful feel_one feel_reall feeli_suici fires fires_in flat_and fligh fligh_to floor_in
    for_3 frida from_schoo funer_plan gas_in get_in given_all gives_her goes_out good_to goodb_all goodb_left got_a
    got_water grand_does had_cigar had_nothi hand_down hang hang_mysel hangi_down has_cut has_just has_turne
    have_just have_start he_gets heada hell_be her_broth her_speci here_5 hide_in hidin_in him_in himse_to his_hand
    his_hands hits_me hope_i husba_famil husba_is i_fear i_just ice_and if_we in_downs in_fast in_fear in_his in_if
    in_my in_when insul_and insul_left inten_to is_attac is_close is_closi is_follo is_freez is_full is_minus
    is_screa is_the is_viole is_wavin keep_doing keep_us keeps_setti kept kept_the keys kicki_a kid_stuck kids_fight
    kids_i killi_mysel kitch_on knife_about know_these know_who ladde_and lads landl_let last_messa left_and
    left_now left_the live_or live_wire livin_. look_for make_me mam_has man_colla man_expos man_havin man_in man_on
    man_onlin man_wande many marri marri_him mat meeti_. messa_goodb middl minus miss money_and money_or motor mum
    my_arm my_bank my_boyfr my_broth my_drink my_kids my_last my_messa my_pensi my_plot my_top my_uncle nan_goes
    nappy need_it need_someo never_ring night_i no_insul no_use no_wages nobod_cares not_feel not_inten not_reply
    not_ring note nothi_but notic notic_when now now_he now_she nudes numb numbe_6 of_insul of_life of_smoke off_if
    old_lady older_boys oldes oldes_is on_him on_platf only_got or_die or_speak our_bin our_bus our_costu our_paper
    our_stair our_windo out_or over_and over_on owe_for own own_i own_life pakis_to panic panic_attac paper
    park_right passp_and pavem_kids pay phone_prope place_down plann_for platf_2 pleas_call pleas_never plot plot_to
    point_carry puts puts_his raili_on ran_away reach_the ready reall_i reaso_to recei_for reply_to road room_at
    round round_the runni_drugs said_they sat_in save_me say_i sayin_theyl says_daddy scrat_my screa see_a sends
    setti_fires shant she_marri she_says shoes_on since_wedne siste slapp so_hard so_we so_what someb_help someo_.
    someo_is son_runni sorry_to sorte spark_comin speci_cuddl sprin_i stalk stand_on stati_on steal stepd
    stepd_comes stink stop_drink stop_had stop_when store_. stron stuff_away sudan sudan_for suici_tonig summe switc
    switc_this take_it taken_too takes_my tbh teach_puts teach_touch text_back the_barri the_best the_boss the_crisi
    the_funer the_goodb the_home the_kids the_nurse the_phone the_place the_platf the_raili the_recei the_shops
    the_sprin the_viadu the_wrong then_. there_anywh these_men they_booke they_make they_said they_say theyl_do
    thing_i thing_when this_time threa_to threw throa_is throu_our to_5 to_anoth to_be to_carry to_each to_hang
    to_peopl to_sudan to_wake to_work toast toast_since today_. touch_it tried turne_over uncle under_it under_my
    up_. up_tomor us_himse us_with use_plann van_in very_angry viadu viole_to walki_down was_me water wavin wavin_a
    weari wedne week_and what_do what_else when_nan where_can wife_has will_know will_notic wire_hangi with
    with_every with_stick with_two witho_my woman worry_about would_rathe wrote_my you_can you_will youth_club
+0.75: ._be ._been ._feel ._nobod ._one ._peopl ._tell 10_minut 14_and 15_and 16 30_i 3_is 4_sat 5_tryin 9
    CHILD_BODY CHILD_THEY DIE_CHILD DIE_NOT FEAR_HURT FEAR_THEY HURT_NOW IDEA_THEY ILL_ILL NOT NOW_IDEA NOW_MINE
    a_bottl a_coffi a_doorw a_fall a_fight a_gang a_glass a_heart a_hidin a_homel a_load a_long a_naked a_nappy
    a_noise a_pan a_phone a_place a_power a_road a_stabb a_torch a_wasp a_wet about_30 about_4 about_dying abuse_at
    abuse_on adult afrai_of after_the after_tonig ago alber alber_road all all_after all_your allot_has alone_all
    am_16 am_17 am_frigh am_havin am_nice am_pleas am_start am_suici an_axe and_bleed and_boss and_chemi and_gone
    and_got and_gran and_has and_he and_is and_made and_now and_peopl and_put and_raped and_smoki anoth_chris
    anoth_way anoth_winte anymo_is anyon_but anyon_he anyon_would are_filth are_left are_telli are_ten are_trapp
    are_using arm_is arms_till aroun_anymo askin_me at_him attac_walki aunt_has awful axe baby_has baby_left
    babys_got back_at badly barri_on bath be_brave be_good be_with bed_with been_10 been_here been_on been_sleep
    beggi_for being_groom being_kept being_sick below_is below_us belt belt_out bin_store bloke_got blood_all
    blood_every boili_water bone bone_stick booke_a boss_has boss_locks bottl_of boys_priva brave bread_every
    breat_prope bridg_and broth_will broug_me bruis burns bus_and by_herse can_give can_keep can_pay canal_with
    canno_breat canno_take canno_wake canno_walk car_gone car_upsid carer_shout carer_steal cashp cat_for chap_at
    chemi_shut child_on chip_pan choki chris_alone cliff_all close_. cloth cloth_on coach_gives coat coffi colla_at
    comes_in could_do count_lines crash_into cuddl cut_my dad_drove daddy daugh_to day_. day_and dead_tbh debt
    debt_is ditch ditch_on do_if does_not does_the dog_when door_come door_getti door_lock doors_down doorw down_and
    down_has down_our downs_are downs_she drawe drive_not drove drove_us drugg drugg_and drunk_again drunk_and
    drunk_weedk each eaten_in eaten_since elect_meter elm else_is estat_with every_is ex_says expos face_has
    fall_and falle_in falle_on fast feed_me feeli feels_hot fell filth find_my fire fire_on fire_were fitti fitti_.
    flame_out flat_above flats_looki flinc flood_water flyov follo_girls food for_bread for_no for_us found_out
    found_the four_days freez frien_took full_of garde_with get_marri gets_his getti_a girl_about girl_of girls_home
    girls_in give_my given gives_the go_befor go_out go_throu going_. gone_and gone_missi gone_throu goodb_. got_my
    got_stabb gran_is grand_is grand_says groom groom_by hallw hangi hard has_colla has_drunk has_flame has_found
    has_our has_taken hates hates_it have have_cut have_decid have_me he_beat he_check he_flinc he_put he_says
    he_wakes he_would hear_the heati_and help_from her_dad herse_in hi_. hide hidin_from his_belt his_head his_leg
    his_thing his_throa home_drunk hot_and hour house_in house_two house_with hurt_mysel hurt_peopl husba husba_has
    husba_says i_hate i_leave i_said i_scrat i_take in_again in_four in_her in_just in_someo in_to insid inten is_13
    is_5 is_bone is_choki is_downs is_drown is_found is_going is_here is_my is_numb is_on is_safe is_spurt is_talki
    is_there it_by it_stop just_crash just_no just_swall just_the keep_mysel keep_stand keep_the keeps_fitti
    kept_here kid_drown kids_downs kids_have kids_next kill_me kind_messa knife know_it lad_has ladde lady_upsta
    landl_says lane_and leave_this left_for leg leg_with let_me lette_to like_killi line_since lines_lads
    littl_broth littl_girl littl_lad load load_of lock_so locks_us long_way longe_i losin lost lot_latel mache_outsi
    made_to main_road mam man_by man_keeps manag_keep massa massa_and me_he me_her me_no meat meter_is minus_5
    much_parac mum_does mum_has mum_will must_go my_arms my_babys my_bed my_carer my_door my_goodb my_husba my_kitch
    my_nudes my_passp my_stuff mysel_badly mysel_safe n_we naked naked_video nan_has near nearl_crash nearl_threw
    need_help needi needi_them next_room nice_to no_cloth no_one no_point no_tea not_back not_settl not_worth
    note_for notic_if numbe_back of_about of_boili of_her of_him of_me of_meat off old_is older on_alber on_his
    on_like on_snapc on_vale one_will onlin our_lad out_for out_if out_where over_herse over_the owe_him owe_them
    own_by own_every paid_he pain_canno pan_of pan_went parac_about party_n pay_the pay_us peopl_hurt peopl_insid
    plan_on plays_secre pleas_look point_anymo point_of point_to poorl poorl_. power_line pregn_and priva_massa
    pulle_a put put_them raili railw_bridg railw_in railw_line ran raped_last raped_on reall_know refug_i refug_is
    rent_anoth ring_this road_alone road_by road_peopl room_and rough rough_with round_beggi run_away safe_. safe_at
    safe_for said_my schoo_right scrat screa_help secre_games see_her see_my seen sell send_someo set sexua_assau
    share_my she_canno she_does she_feels she_keeps shed shelt_and shops shut_. sick_and since_5 sitti sitti_at
    sitti_by sleep_and sleep_table sleep_tonig small_child smell_gas smoke snapc snapc_is so_tired socke socke_and
    some_bloke someo_house someo_on someo_to somet_at somew_safe son_hates soone_be spark_and spark_in spend_anoth
    spike spike_and sprin spurt stab_me stabb_by stabb_on start_self steal_my step step_mum stick_out still_owe
    stop_bleed stop_not stop_think store_looki strim strim_and stron_gas stuck_in stuck_on suici_a swimm_teach table
    take take_his take_my take_them takin_me takin_my talki tell_anyon ten ten_peopl text_but than_spend thank_for
    that_does the_a the_boys the_bus the_cashp the_cat the_chap the_ditch the_drawe the_drive the_flyov the_girl
    the_hallw the_kitch the_ladde the_lady the_lock the_money the_refug the_socke the_strim the_water the_woman
    them_in them_where they_bleed thing_out think_anyon this_house this_on threa_me threw_the throu_anoth thurs_.
    till_the till_they tired_i tired_of to_go to_kids to_my to_share to_tonig toddl_pulle toddl_swall toddl_wande
    toile_pleas tonig_that tonig_with too_much took_all took_somet top_windo torch torch_. turne twins_next
    two_doors uncle_makes upsid upsid_down us_home us_if us_leave us_out using_my vale vale_rd van very_poorl
    viadu_and video_of voice voice_are wages wake_her wakes_up walk walki_round wande_about wande_in want want_it
    was_attac was_drugg wasp wasp_sting water_over way_down way_if we_are we_make weedk went_up were_upsta where_the
    who_does will_kill winte_like wire with_an with_mache with_no with_photo witho woman_screa work_for worri_my
    would_notic would_soone writt_a writt_lette wrong_numbe you_for your_kind
+0.50: ._frost ._lips ._oldes ._phone ._sat ._tonig ._will 14_year 15_thous 17 17_and 22_is 3_calli 4_they 5_and
    6_and 7_is 7_month 81 88 88_and 8_till 8_years 9_has 9_in 9_peopl BODY_DIE BODY_MINE CHILD_KIN CHILD_MINE
    FEAR_KIN HURT_THEY HURT_WEAPON ILL_BODY ILL_IDEA NOT_FEAR NOW_ILL THEY_CHILD WEAPON_NOW a_baby a_blade a_brick
    a_burde a_cycli a_home a_house a_lad a_mache a_nurse a_nut a_point a_stiff a_text about about_10 about_3
    about_hangi about_if about_suici accid after_a after_sunda again_the agenc airta airta_under alban alban_and
    alive_next alive_tbh all_i all_my allow allow_to alone_for alzhe alzhe_and am_. am_12 am_7 am_81 am_88 am_at
    am_locke am_sat am_stand am_too an_accid an_airta an_old an_overd and_been and_do and_finis and_flies and_last
    and_looki and_make and_paid and_shove and_smoke and_threw and_throw and_took and_were answe_and answe_me
    any_longe anymo_i anyth_. are_child are_hungr are_near are_outsi are_shout are_still are_swell asham asham_to
    askin_for assau asylu asylu_seeke at_6 at_break at_nite ate ate_a away_and baby_girl baby_locke back_door
    bad_chest balco_and bangl bangl_to barki barki_nonst barri_herse bathr_floor be be_back be_sorry be_tonig
    be_troub beati beats beats_us becau_were bed_all bed_when bedro been_gone been_in been_robbe been_seen been_sofa
    been_spike been_stood beggi being_alive being_here being_hit being_sent bills_. black_out bleac_from bleed_reall
    bloke_follo bloke_under boat_and booki_for boss_keep boss_keeps boss_say bothe bothe_askin box_and boy_again
    boy_getti boyfr_made bread break_door break_point breat_. brick_at brick_throu bridg_an bridg_not bridg_tonig
    broth_drank broth_gets broth_says broug bruis_on budgi budgi_to bump bump_me burde burde_on burn_us burni_in
    burni_up burst burst_and by_himse by_his cable cable_down calli_for came_here can_a can_reach can_see can_smell
    canal_right canno_have canno_live canno_put canno_ring car_. car_in car_park carav carav_at carri_in ceili
    chap_wande check_my chest_pains child_do child_has child_locke child_playi child_pleas choki_on chris_so clapp
    clean_job cliff coat_on colla_outsi come_for come_he comes_into comin_for comin_under confu contr_all could_go
    coupl_upsta cousi cousi_. crisi_line crisi_team cryin_and cryin_from cryin_in curta curta_for cut_. cut_befor
    cutti_mysel cycli cycli_. dad_beats dad_check dad_does dad_has dad_in dads daugh_did daugh_has day_now days_at
    deale_and deale_have debt_for decid_not deck deck_of deser dinne_late do_every docto_will dog_and dogs_barki
    door_all door_at door_have door_is door_keeps door_with doors doors_open drank drank_the drink_from drink_got
    drivi dropp edge_. elect_cable elm_house emoji endin endin_my even_stopp ever_find every_aslee ex_broke ex_has
    ex_is fade faint faint_at fall falle_and famil_after famil_will feel_weird feeli_in fell_and fell_down fell_off
    find_me finds finds_out finis_me fire_outsi fire_what firew_throu flies_at floor_at floor_of floor_since flopp
    for_being for_clean for_food for_leavi for_money for_over for_pay for_trave found four frien_came frien_has
    frien_is frien_just frigh_what from_8 from_alban from_him from_his from_under front_doors fumes funny games
    games_with garde_tryin gas_has gate_and get_no gets_into gets_less gets_rough gets_viole getti_dress girl_at
    girl_next given_my givin_my go_back go_on goes goes_throu going_like gone_all gone_grey gone_on goodb_forev
    got_spike grand_been grand_plays grey groun_behin groun_if hand handl handl_of hangi_mysel hangi_round has_alzhe
    has_barri has_bruis has_burst has_chest has_dropp has_hit has_my has_passp has_run hate hate_it hate_mysel
    have_gone have_lost have_run have_took havin_reall he_comes he_finds he_made he_told he_wants heada_of hear_them
    hear_voice heart_is heart_pills heave heave_tonig heavy_and hell_bump hell_find help_my her_bed her_dogs
    her_face her_grand her_leg her_lips her_lying her_night her_that her_three her_up here_anymo here_for him_and
    himse_next his_car his_curta his_mum his_pyjam hit_a hitti_my home_alone home_last home_off home_slapp
    home_tonig homel_man hour_no house_near house_on house_where hubby_pulle hurry hurt hurt_someo i_could i_drink
    i_faint i_hurt i_lost i_must i_nearl i_say i_shook i_sleep i_starv i_wake i_want in_a in_at in_heave in_law
    in_pakis is_8 is_an is_drunk is_havin is_him is_hitti is_locke is_outsi is_selli is_sendi is_snowi is_suici
    is_uncon is_under is_with it_look it_pleas it_smell it_was it_when job_and job_my journ_and just_been just_texte
    keep_black keep_cutti keep_going keep_putti keep_worki keeps_hangi keeps_movin keeps_walki khan_is kicki_someo
    kids_alone kids_are kids_home kids_schoo kill_herse kill_my kill_mysel kind knife_emoji know_how lad_again
    lad_in lad_with lady_has lake landl_keeps last_bus last_time latel law_wants leave_. leave_hell leave_her
    leave_their left_on left_to leg_is legs less_and let let_natur like_an like_hurti like_the line_has lips_are
    lips_tingl littl_one littl_siste live_anymo live_like livin_this lock_the locke_on locks_the loft_with look_like
    looki_down lorry_has low_and mache_on make_a man_got man_says manag_locks many_sleep marry_my marry_someo
    marsh_lane matte_anymo me_a me_being me_from me_get me_have me_if me_in me_into me_now me_sayin me_sleep
    me_touch me_when men_. men_with messa_sayin meter_ran midni_when milks milks_still minut_i money_. money_i
    money_stopp month_pregn most_night mothe_in motor_bridg mum_fell mum_in mum_or mum_went must_be must_keep
    must_work my_14 my_bedro my_block my_breat my_budgi my_cloth my_coat my_cousi my_gas my_girlf my_job my_landl
    my_manag my_mind my_mothe my_newbo my_notes my_partn my_pics my_stepd my_visa my_water my_windo my_year n_never
    nan_is natur natur_do near_it near_stati neck_and need_somew neigh_house neigh_is neigh_leave neigh_told
    nephe_contr never_comin newbo_is next_chris night_she nite_i no_8 no_feeli no_heati no_pay no_way nobod_even
    nobod_with nonst not_answe not_aroun not_fade not_opene not_pick not_picki not_reall not_want note_and notes
    notes_tonig nothi_matte numbe_3 numbe_4 nurse_at nut_and of_burni of_it of_priso of_vodka old_boy old_chap
    older_lads older_man on_and on_marsh on_mill on_their one_is ones onlin_wants opene_his or_a or_have or_stop
    or_talk our_lette out_and out_i out_thurs out_till outsi_mine outsi_with over_an overd owe_15 owes paid_the
    pain_and pains pakis_and partn pensi_and peopl_are petro petro_throu phone_and phone_every phone_out photo_of
    picki_up pics pics_and pictu_to pills_any pills_next pinne pinne_a plan plate_at playi_on pleas_come plug
    plug_and point_and poure poure_petro priso prope pull_my pulle_the punch_me pushc_outsi pushe_me put_firew
    put_in put_it put_somet putti_brick pyjam racis_thing ran_from rank rathe reall_bad reall_heavy reall_low
    refug_take ring_anyon ring_me ring_the river_has robbe_. room_. room_when run run_over safe_a said_nobod
    said_theyl saw_and sayin_goodb says_it says_they scare_what schoo_gate schoo_made schoo_takin schoo_tomor secre
    seeke seeke_. seen_for selli_video sendi_pictu sent_to settl share she_ate she_must she_told she_would shook
    shook_her shop_toile shout_if shout_racis shove shove_me since_last since_monda sink siste_left siste_to
    slapp_my sleep_9 sleep_n smell_and smoke_comin snowi so_much so_sick so_thin so_worry sofa_surfi somal somal_to
    someo_keeps someo_put somet_in son_drugs son_is son_takes soone sorry_every sorry_if spark_kids spat spat_at
    speak_to spend stab_someo stand_at stand_up start start_to starv_mysel step_broth stiff stiff_neck still_outsi
    stop_cryin stop_do stopp_and stree_and stuck_upsta suici_and surfi_. swell table_feel takes takin_pictu talk_and
    talki_funny taxi taxi_rank teach_pinne team_will tesco text_with texte_me texti_from that_boy that_she the_allot
    the_balco the_bills the_bleac the_booki the_bypas the_carav the_clapp the_cliff the_coupl the_docto the_fuse
    the_groun the_ice the_journ the_lake the_landl the_lette the_littl the_loft the_main the_milks the_oldes
    the_park the_plug the_rent the_rope the_saw the_sink the_taxi the_tesco the_texts the_twins the_van the_wall
    the_worst their_own them_telli there_somew they_broug they_go they_keep they_lock they_put they_shout they_spat
    they_tell they_want they_would theyl_stab thin thing_and think_my think_they this_he this_my this_way thous_.
    three_lads throu_the throw_up till_10 till_midni time_he time_i tingl tingl_. to_any to_bangl to_feel to_sell
    to_send to_somal to_someo to_stab to_tell to_this toddl_by toddl_is toile_. toile_becau told_anyon tonig_befor
    tonig_got tonig_i too_asham took_an took_my took_the top_deck top_floor touch_him trave_. troub_anyon twins
    under up_after up_and up_every up_or up_outsi up_to upsta_has upsta_leave upsta_with us_9 us_in us_to viole visa
    visa_but vodka vodka_and voice_and wake_and walki_home walki_into wall wall_by wall_so wande_down want_me
    was_raped water_have way_or way_round we_ask we_have we_nearl we_sleep weeke were_asylu were_stuck wet_bed
    what_he when_dinne where_they will_ever will_leave will_take windo_becau windo_got with_bats with_her with_him
    with_his with_mum with_nobod with_peopl woman_can work_till work_until worki_off worst worst_heada worth_livin
    would_all would_be would_burn writt_my year_is
+0.25: a_heada about_endin agenc_says am_and am_next am_trapp and_booke and_scrat and_threa bangi bank_and bar_every
    beat_us been_drink been_going bloke_no booke_my break cling cling_to daugh_will door_and fit_it flatm flatm_is
    flies foste_dad got_the grand_steal gun_on has_sent have_given havin_thoug head_is holid_. is_boili is_water
    it_never journ keep_havin keep_telli leave_the like_gas loft longe_. lost_it man_cling more_every my_agenc
    my_flatm my_foste my_hall my_heart my_weddi nail_bar of_killi one_belie one_with or_use over_5 paren_took pay_.
    pay_me pensi_or pleas_do pleas_someo road_with roof_and say_anyth say_pick sayin_she says_next she_throw
    since_sunda smell_like someb steal_from still_there taken_table talk_he the_garde them_more throw_plate to_cut
    to_that two_men wet will_see windo_shut with_windo worki_.
-0.25: ._12 ._kids 12_have 999_train a_mattr a_wobbl all_right and_judy and_keep and_stop appro are_bad arts asthm_.
    at_5 awake away_last baby_chang baths_i be_left behav bette_phone birch bog boxin_lesso bus_at but_no car_and
    chemi come_and commu_centr cross_st cut_down damp_and daugh_first delet_the diary died_in do_we domes door_gym
    down_again end_homel ends falle_over feeli_up filli_forms fire_drill from_you fumes_by gang_of get_inspe
    gets_out go_to got_their gp_surge green_needs has_asthm has_knock hat have_block he_runs healt_and hear_kids
    hear_mysel help_filli holdi homel husba_passe i_be idea_is ideas in_traff in_your insha inspe inste_. invol
    is_80 is_bette is_boxin is_damp is_moved it_depen join judy judy_on keepi knew_where knock_the lad_wants
    last_one lees lees_a legs_are lesso_anywh libra_toile lime lime_st lovel_to mattr_by me_? me_an me_later milk
    momen more_polic music_on my_diary my_gp mysel_think newsl nice no_sorry no_time not_close not_goin not_this
    on_again on_birch on_fumes on_lime on_plast once_a op our_lees outsi_numbe phone_alone preve proud punch_and
    put_my repla revok ring_my save_the seagu shift_i sign_down since_the sis sitte_schem so_that so_will son_inste
    sport stole termi that_day the_commo the_food the_fun the_messa the_verge the_whole their_music there_any
    there_anymo there_be they_shut think_it time_at to_being to_sort to_speak tour traff_will tramp turn_off
    twice_now un up_from want_more wanti way_. what_shift what_they what_you where_you with_this wobbl_when woken
    write yard_again ye year_. your_messa
-0.50: ._30 ._anyon ._as ._every ._for ._good ._got ._grit ._hope ._keep ._need ._our ._put ._rubbe ._see ._she
    ._softe ._take ._where ._which 14_says 1_me 20 2nd 3_of 3_weeks 3rd 41 4_of 60s 7_. 80 80_and 9_. 9_will
    HURT_HURT IDEA_ILL IDEA_KIN NOT_KIN NOT_THEY THEY_IDEA WEAPON_CHILD WEAPON_IDEA a_bench a_bette a_bus a_choir
    a_cross a_field a_great a_key a_list a_lot a_maybe a_miss a_mobil a_new a_no a_war a_worry about_. about_this
    accep adult_and advic affor_the again_my agend ago_and ah aid aight alarm_testi all_. all_of all_that all_the
    all_up allot alone_in along altog am_blind am_down am_dying am_feeli am_for am_free am_game am_good am_not am_on
    amnes amnes_bin an_end and_bothe and_dad and_get and_nearl and_needs and_our and_stori and_sue and_this and_you
    anti anymo_of anymo_pleas anymo_texts anywa ar are_bored are_too arm_on as_i as_treas ask_me at_10 at_41 at_all
    at_midni at_my at_weeke at_windo attac_rehab attac_the aunt_and ave aware away_in baby_and backs_gone
    balls_again balls_at bands bat be_allow be_bring be_late be_on be_the be_up beat beaut beck beds been_cance
    been_up belon belon_to bench_away bigge bill bin_lorri bit bless bless_him blind block_drain block_off
    blood_boil blood_press blood_van boil bonfi book bored_to bothe_someo bound boxin_club boy_walks boy_was
    break_the breat_for breat_on bridg_every brill bring_a bring_me broke_down broke_step broth_and broth_died
    broth_i build_on bulbs burge burge_van bus_it bus_now but_my but_she but_there by_kids came_to campa can_do
    can_we canal_is canal_to cance_my cance_the canis_left canno_atten canno_do canno_face canno_leave canno_park
    canno_read case cat centr_on chang_in chang_my charg check_. cheer chemi_mixes chick_pox child_nearl child_pover
    child_will choke choke_with class_for clean_the climb climb_frame clini_wait close close_the closi_the club_and
    co colla_in come_if come_in come_with comin_but comin_he consu_on conta_anymo conta_my cope_with cost could_not
    could_the counc_is cours crick cried crime_is cultu cuts cycle dad_says dad_went damp_is dance_lesso daugh_is
    daugh_walks daugh_wants dave_here dead_body dead_pigeo dead_rats deali dear_. death_in derek derek_at die_if
    died_. died_and died_pleas disab disco discu do_. do_a do_eveni do_mnie do_satur does_this dogs_on doing door_.
    doors_in down_. down_for dr dream drill_and drink_in drunk_peopl ducks dying_for dying_trees eat eithe_way
    else_read else_to empty end_sign end_the end_to engag engin enoug_is ensur equip escap escap_room every_minut
    every_up ewes ewes_are ex_runs ex_will eyes_so face_it falli famil farmi fed fed_up feel_lonel feet fell_on
    fence_. fete fewer field_nobod film find_the fine_. fire_doors fire_stati fit five fix_the fixed_my flat_has
    flat_is flowe_beds food_bank for_bikes for_carer for_men for_our for_peopl force forgo forwa frame_. from_last
    from_next from_your fucki fumes_on fun gap garag_so gate_open gates get_it get_kille get_on get_trapp give
    give_blood give_it go_? go_away god going_out gone_. good_morni got_nobod got_run gran_broke gran_canno grass
    grave great_. great_with grit groun_runni guy gym_equip had_to hall_witho hands happy_birth has_a has_chick
    has_died has_it have_been have_chang have_his have_repor have_seen have_small have_work he_fixed he_got he_hit
    he_works head_. heat_is help_at help_clean help_older her_frame her_numbe her_own her_wrist here_. high_stree
    him_a his_knee his_numbe his_tools his_wrist hit_my hitti_balls hmmm homes hope_you hospi_bless hoste hour_and
    how_my how_to hungr hurts husba_at husba_first husba_wants i_did i_get i_is i_like i_no i_regre i_ring i_shoul
    i_thoug i_withd i_work if_he if_nobod if_that if_the if_they il in_an in_march in_sendi in_their in_this invit
    is_back is_bring is_busy is_dying is_enoug is_fine is_free is_got is_great is_hours is_i is_no is_someo is_terri
    is_worth it_again it_back it_been it_in it_off it_ok it_on it_to it_tonig it_up itsel jay joan job just_check
    just_finis keep_closi keep_it keep_texti keeps_break kev_says kick_balls kids_attac kids_hitti kids_kick
    kids_outsi killi_us kindl knee_on knees knew knife_amnes know_. know_i la land last_month last_nite laugh_gas
    lead leafl leave_it leeds leeds_now left_by leg_off let_you lifts light_in light_on light_out light_would link
    list_for list_of litte_pick live_here live_there lived_on lives_at looks loop loose lorry_mount lost_my lots_of
    loud_music love_to machi makes_my makin_my man_sweep man_who march_. mattr mayb me_about me_anymo me_down
    me_grabb me_i me_know me_poste me_so me_these me_too means meant medic meet mensa menta mesaj messa_on
    might_come min mind mind_. mirro misse missi mixes mixes_up mo more_than morni_suit mould_makin mount mount_the
    moved_to mower mower_left mr_patel mum_. mum_and mum_died mum_let mum_on mums_numbe mums_on must my_apolo
    my_best my_boile my_conse my_counc my_daugh my_dead my_detai my_drive my_email my_ewes my_kid my_knees my_leg
    my_name my_old my_road my_rota my_subsc my_table my_wall myste na nah_i nearl_run nearl_took net new_numbe news
    no_9 no_can no_dave no_idea no_kids no_light no_messa no_stora no_thank nobod_knew nobod_to nobod_uses
    nobod_water noise_from non_stop nor not_been not_conse not_dave not_do not_even not_get not_got not_his not_just
    not_liste not_me not_my not_possi not_the not_think not_told not_well now_i now_my now_sorry numbe_anymo
    numbe_on o of of_publi of_them of_those of_town of_weed of_your off_my off_to off_your oil okie old_polic omg
    on_allot on_cross on_elm on_her on_time one_comes one_has only_me open_day open_on opera optou or_i or_just
    order organ our our_block our_flat our_kid our_road out_much over_every own_litte paint_the parke_cars parks
    part_of passi patel patel_at path_again path_by pavem_and peopl_. peopl_get peopl_who perha_i pharm phone_on
    phone_to pigeo_in piss_off pit_and pitch_years place place_for place_is place_to plast pleas_. pleas_conta
    pleas_delet point_sendi point_texti polic_and polic_shoul pool_now pop pop_in popul post poste potho_on pover
    pover_is pox presc prior prob prom prosz provi pub_at pub_shout publi_speak put_a put_the quit_smoki quite rain
    rathe_not rats_in reach_💯 read_out read_these recyc rehab rehab_walki remem remov_him remov_me remov_the rent
    right_. ring_about ring_befor risk river_path roads room_in rota rubbe_floor rubbi_in ruine runni_as sad
    safe_walki samar_phone satur_i say_eithe say_for say_no scare_to schoo_and schoo_so screa_kids scree seat seats
    seats_pleas see_how send_a send_anymo send_me shed_for shelt_colla shoot shopp shoul_have shut_the sign_has
    since_mum singl six skip slipp slow small small_baby smash smash_bottl smell_by smoke_alarm smoke_from so_2 so_a
    so_can so_light so_morni so_no so_packe so_there soft softe softe_seats someb_else someo_has someo_help
    somet_about somew_clean son_. son_cut son_got son_says son_who sorry_canno sorry_my sort spain speak_so staff
    statu steve still_comes stop_messa stora stora_for stori stori_in stree_. stree_light stree_never such sue_from
    suffe suit suit_me sun sunda sunda_i super surge_is surve swap sweep_our sweep_the swing_hit ta tanno tell_them
    tenan term terri_here test testi testi_wakes text_my texte texti_my that_. that_broke that_cross that_night
    that_week the_after the_agend the_bank the_beck the_boxin the_broke the_burge the_climb the_club the_commu
    the_consu the_day the_drug the_ducks the_estat the_eveni the_fete the_gas the_group the_high the_hill the_holid
    the_junct the_kerb the_lads the_litte the_loop the_mo the_morni the_night the_numbe the_one the_parki the_past
    the_plant the_pool the_prom the_right the_scree the_shelt the_shop the_sign the_tanno the_thing the_tubs
    the_yard them_at thems then_i there_and there_with these_i these_with this_place this_stuff tho those_steps
    those_who timet to_atten to_bring to_death to_fix to_her to_leeds to_opt to_our to_pay to_stay to_watch told_you
    tom tools_for total town_is traff_fumes trapp_in treas tree trees_outsi try_my tubs tubs_will tuesd_i twice
    two_girls ugly under_at unsaf unsub_just unsub_me up_a up_again up_of up_when us_and us_me use usual verge victi
    villa_there volun vote_for w wait_is waiti_on wakes_every walk_home walki_group walki_past walks_on walks_to
    wall_on wan want_a want_fewer want_you wants_dance warde was_going water_in way_until we_want weath weed_in
    weeds_the weeks weigh went_to what_are what_happe wheel when_is when_it when_they where_are wheth while who_are
    who_my why_is why_not wife_wants will will_call will_in will_reach will_so windo_in wish_to with_these
    with_trees with_weeds withd withd_my withi witho_a works_night worri worth would_come would_have xx yard yeah_i
    yeah_me yes_broth yes_but yes_pleas yesss yeste yet_. yh_i yh_man yh_safe yis yis_my yo you_about you_call
    you_go you_going you_my you_ring your_list 💯
-0.75: ._baby ._can ._happy ._how ._it ._that ._there ._when ._who ._worth 1_for 4_and IDEA_CHILD NOT_NOT NOW_KIN
    WEAPON_THEY a_blue a_cafe a_chest a_denti a_few a_fridg a_lift a_night a_sitte about_knife add after_dark
    again_. age all_over am_livin am_out an_allot and_house and_hurt and_husba and_leave and_nobod and_still
    and_swear and_toddl and_two and_would appt are_all asthm at_bingo attac_my away aye_man babe backs baths
    be_conta becau_of been_broke befor_9 betwe bingo birth boy_is broke_her broke_since bus_with busy came can_you
    canno_affor canno_hear canno_manag car_is care case_someo chanc chemi_ran chest_infec chick clima club_in coffe
    come_but comin_with commo compa_when compe compl congr conse_to corne could_we d dange_of daugh_canno
    daugh_inste dead_end defib_by defin_comin delet_my denti depen_if detai did_you die_on died_i do_tuesd do_you
    docto dog_attac dog_in dog_noise door_table drain_outsi drill drive_me dumpe_a early easte eithe email engli
    estat_and every_time excus expec exper eyes f f_off face fact fair far feet_are fire_alarm fire_pit fixed
    floor_pleas flowe_in for_an for_pensi for_the forge forms fount_and fresh fuck garde get_there glass goin
    going_home got_hit got_to gp green_every grind grind_man guns gym hair half happy_to haras has_dumpe has_to
    have_no have_nowhe he_has he_lives hello help_for help_us hill him_here his_famil his_own hit_by home_. home_now
    hope hours how_do husba_died i_come i_never i_sat i_tripp i_worry if_it ignor in_case in_hospi infec is_broke
    is_in is_sick is_still it_a it_he it_is it_now it_wobbl junct just_me keeps_me kerb kerb_and kev key kids_safet
    kids_smash kille_by kille_my kille_on knife_grind know_if know_yet last_week last_year leade learn lift like_to
    limit litte_picke live_on livin_on local lolli_lady lonel_since long look_at lose lots loud love_. loved
    loves_footb man_. man_am man_back man_i man_stop manag_it match me_n me_off me_up mean mess minut minut_.
    miss_it monda_only month mould moved_house mu mum_said mum_says my_backs my_eyes my_fence my_glass my_idea
    my_knee my_shift n nearl nearl_kille needl neigh_shout new_estat next_text next_week no_docto no_longe no_more
    noise_anymo nope not_. not_for not_inter not_make not_under nothi_here now_so numbe_. numbe_off of_our of_peopl
    of_these off_. off_this older_peopl on_it on_monda on_then on_this on_those on_thurs one_of optio our_bench
    our_kev out_after out_to out_with pa paren_. park past_the peopl_outsi perha picke pigeo pit playg plays_on plus
    polic_stati pool poor possi_. possi_me press ramp_. rats reach read_me regre regre_i reser resid right_to rubbe
    rubbi runs_the s_. said_stop same says_he schoo_on secon send_to sendi_me sendi_them serio shall_be shit short
    shout_and since_easte since_my sir sitte skate_ramp slide smoki_help sms so_pleas someo_left someo_read somew
    son_broke son_loves son_plays sorry_. sound space spare speak stand_the stati_nearl stree_is subsc swear_every
    swing_have table_tenni take_the talk_about tax tea_dance tell_you tenni text_and that_i that_road the the_area
    the_baths the_bin the_blood the_blue the_centr the_churc the_corne the_dark the_drain the_fence the_field
    the_green the_head the_list the_marke the_pitch the_same the_skate the_slide the_smell the_stati the_steps
    the_stree the_surge the_swing the_tea the_town the_traff the_villa the_waiti the_wind the_woods the_world
    there_a these_messa this_numbe time_. to_ask to_drive to_hear to_know to_make to_pick to_say to_unsub to_walk
    toget too too_. tools train_for trans tripp tripp_on turn until_i up_for us_. used_to uses villa want_out
    wants_a waste watch_the water_them we_had we_shoul we_will weeds welco well_. were what what_time whate when_you
    whole why_aye wife_canno will_bring will_die will_get wind windo_of with_me woods worke worri_about worth_it
    wrist y year_and years_ago yep you_get young your_texts yours 😂
-1.00: ._all ._could ._have ._in ._someo ._stop ._what 3 DIE_MINE HURT_IDEA IDEA KIN_CHILD a_good about_my addre
    afrai afrai_not alley alone am_i am_in and_1 apolo at_work aye b baby_i back_in balls be_able becau_i been_to
    befor being_texte benef bike bikes bin board bored both busin by_a canis canno_say canno_wait cat_got certa
    check choir comin_and consu count_me daugh de defib defin depen_on died_last distu dogs_in drop dumpe elm_rd
    energ ever few finis fix for_him frame fridg from gas_canis gate get_a get_hurt give_me good_. haha happe has_no
    have_moved help_the here_all hit_the home_in how_i hurt_on husba_on i_go i_live i_shall if inclu is_4 is_lonel
    it_and keep_me know laugh laws let_dogs live live_somew lived_here lolli lorri lot love_the lovel lunch makin
    marke may maybe me_compa mobil most mr my_boy my_gran my_man my_mums my_two never no no_need non not_comin
    not_conta not_messa not_text nothi_for now_. numbe_is ok_i old_peopl on_sunda one opt_me opt_out out_door out_my
    out_on parke part parti pass passe_away peopl_with piss pleas_remov proba quit raise regar repor retir
    round_here said_she samar satur says_she see_you servi she_is shelt sick_of so_canno someo_else someo_will
    son_and soon speed st stay stop_sendi stop_the succe sue survi swear sweep take_me talk thank_him that_is
    the_alley the_bench the_bins the_cafe the_chemi the_counc the_end the_flowe the_hedge the_noise the_old the_path
    the_under their this_count this_is this_year til times to_come to_have to_it to_play to_see to_talk toddl_group
    up_the up_with used walks wante war watch we_do weed week_. where_is who_do wife_died wobbl worki would_love
    wrist_on yes_i yes_me you_know you_to you_want
-1.25: ._just ._my ._pleas BODY_IDEA FEAR_CHILD KIN_THEY NOT_HURT acces activ actua afrai_i again am_there am_tired
    and_me ankle_on are_killi are_you baby_clini be_comin boile boxin broke_his c calle can can_come canno_.
    canno_be churc clear colle conce conta_me damp dark day death did_not dying eveni flowe footb fount garag getti
    gun hedge her_phone hi high holid hurt_my husba_and i_got i_not idea if_there if_you inste is_dead is_nothi
    is_this kids knee knock like_a lives loves mate me_. me_out me_the meeti moved music my_ankle my_mum need_a
    neede needs_to not_a not_sure numbe of_being once other own_at paint paren passe pick play prese quest ramp runs
    safet schem shall signs skate socia surge the_fount the_garag the_gate the_potho the_way the_wife them
    these_texts to_help try waiti wants when_the which with_my works would_like x you_have
-1.50: ._do ._if ?_i BODY_NOW able able_to agree ankle ask_my at_the bad call_me canno_come clean club come_.
    comin_. compa conse contr crime dance dear do_i drain end_of estat every_morni field fine for get has_been
    have_lived help_with hospi i_had i_know if_my kick knife_crime lesso lived livin_in me_alone messa monda my_cat
    my_way name needs_a no_. noise not_live nothi_to offic open or party pitch probl real respe s shoul_not sick
    some steps swing syste thank the_new thoug time to_keep today town trees until vote we wife wife_and would_help
    years yes_. you_. yup
-1.75: ._a ._is ._not ._we ._you DIE_THEY FEAR_NOT NOT_IDEA affor alway am_afrai area as_a atten blue bring_my build
    buses canno_make centr clini comin commu counc delet else for_kids green healt hit housi is_at is_killi kille
    me_my my_son of_us on_that parki past path plant potho publi sendi shift shoul_be so_i the_hall the_pub want_my
    white who_is yh you_are
-2.00: also are_not belie cafe could dave enoug even hall happy have_a inter is_it late later leave_me litte lonel
    make_it me_again nah no_i not_send not_tonig oh opt pleas_stop right sorry_i sure text_me there_. two wait
    we_need week with_the yeah
-2.25: 2 4 am_comin ask bins but_i can_someo cance cars cross fence killi killi_me list make pub sign son state
    texti_me then traff unsub work world
-2.50: . FEAR_IDEA KIN_IDEA alrea becau bench chang class conta first good great how live_in lol love march possi
    remov stop those trump will_be will_come women yet
-2.75: ._but DIE_IDEA NOT_CHILD about_the block depen did group light more my_numbe need_to perso still text
-3.00: 1 KIN_DIE come count end free i_will shoul stop_texti suppo texts
-3.25: ._and IDEA_IDEA me_and only why
-3.50: needs peopl texti well
-3.75: am_a be_there bring new ok these you
-4.00: your
-4.25: ? as that
-4.50: broke died so
-5.00: sorry who
-5.25: but
-5.50: yes
"""
